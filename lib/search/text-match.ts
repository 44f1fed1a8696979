import { escapePattern } from '../escape-pattern';
import { fold } from './fold';
import { isHangul, keysOf } from './keys';
import { hasStem, type Stem } from './suffixes';
import { wordsOf } from './words';

/** A place in a text: where it begins, and the first place behind it. */
export type Mark = [start: number, end: number];

/** What to look for in texts. */
export type Wanted = {
  /** Any of these, longest first, spaces in them or not. */
  nouns: readonly string[];
  /** What a word begins with. */
  stem?: Stem;
};

/** Where a text has what is wanted. */
export function marksIn(text: string, { nouns, stem }: Wanted): Mark[] {
  const folded = fold(text);
  for (const noun of nouns) {
    const marks = occurrences(folded, noun);
    if (marks.length > 0) return marks;
  }
  if (!stem) return [];
  return wordsOf(folded)
    .filter(({ text: word }) => isHangul(word) && hasStem(keysOf(word), stem))
    .map(({ text: word, start }): Mark => [start, start + word.length]);
}

function occurrences(text: string, noun: string): Mark[] {
  const signs = [...noun].map(escapePattern);
  const isWord = isHangul(noun);
  const pattern = new RegExp(signs.join(isWord ? '\\s?' : ''), 'g');
  const marks: Mark[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const before = text.charAt(index - 1);
    // Across a space only from the beginning of a word: the end of one and the beginning of the next are no word.
    const starts = isWord ? !/\s/.test(found) || !isHangul(before) : !/[a-z]/.test(before);
    if (starts) marks.push([index, index + found.length]);
  }
  return marks;
}
