import { fold, tidy } from './fold';
import { isHangul } from './keys';
import { nounsIn } from './suffixes';
import { partsOf, wordsOf } from './words';

/** A word of one syllable; pairs of syllables would not find it. */
const alone = (syllable: string) => `^${syllable}`;

/** The pairs of neighbouring syllables of a Hangul word. */
export function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
}

/** What a Hangul word of a query is looked up by. */
export function termsOfHangul(word: string): string[] {
  return word.length === 1 ? [alone(word)] : pairsOf(word);
}

/** How often a text has a term, and whether a word begins with it. */
export type TermCount = { count: number; begins: boolean };

/**
 * The terms by which a text is found: pairs of syllables, also across a space between two bare nouns
 * (`환경 변수` has `경변`), Latin words, and the parts of identifiers.
 */
export function termsOf(text: string): Map<string, TermCount> {
  const counts = new Map<string, TermCount>();
  const add = (term: string, begins: boolean) => {
    const before = counts.get(term);
    counts.set(term, {
      count: (before?.count ?? 0) + 1,
      begins: begins || (before?.begins ?? false),
    });
  };
  const source = tidy(text);
  let bare = '';
  let end = -2;
  for (const { text: word, start } of wordsOf(fold(text))) {
    if (!isHangul(word)) {
      for (const term of latinTerms(source.slice(start, start + word.length))) add(term, true);
      bare = '';
    } else {
      for (const [index, pair] of pairsOf(word).entries()) add(pair, index === 0);
      if (word.length === 1) add(alone(word), true);
      else if (word.length < 4 && isParticled(word)) add(alone(word.charAt(0)), true);
      if (bare && start === end + 1) add(bare.slice(-1) + word.charAt(0), false);
      bare = nounsIn(word).length === 1 ? word : '';
    }
    end = start + word.length;
  }
  return counts;
}

function isParticled(word: string): boolean {
  return nounsIn(`가${word}`).includes(`가${word.charAt(0)}`);
}

/** A Latin word, without signs as well, and its parts. */
export function latinTerms(written: string): string[] {
  const word = fold(written);
  const plain = word.replace(/[._'-]+/g, '');
  return [...new Set([word, plain, ...partsOf(written).map(fold)])];
}
