import { fold } from './fold';
import { isHangul } from './keys';
import { nounsIn } from './suffixes';
import type { TermCount } from './terms';
import { wordsOf } from './words';

/** A noun is known as one when these texts have it with so many different endings. */
const FORMS = 3;

/**
 * The words of each text and how often it has them, one text after the other: nouns without their particles, as far
 * as these texts show them.
 */
export function* vocabularyOf(texts: readonly string[]): Generator<Map<string, TermCount>> {
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const { text: word } of wordsOf(fold(text))) {
      if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  });
  const forms = new Map<string, number>();
  for (const word of new Set(counted.flatMap((counts) => [...counts.keys()]))) {
    if (!isHangul(word)) continue;
    for (const noun of nounsIn(word)) forms.set(noun, (forms.get(noun) ?? 0) + 1);
  }
  const baseOf = (word: string) =>
    isHangul(word)
      ? (nounsIn(word).findLast((noun) => (forms.get(noun) ?? 0) >= FORMS) ?? word)
      : word;
  for (const counts of counted) {
    const bases = new Map<string, TermCount>();
    for (const [word, count] of counts) {
      const base = baseOf(word);
      bases.set(base, { count: (bases.get(base)?.count ?? 0) + count, begins: false });
    }
    yield bases;
  }
}
