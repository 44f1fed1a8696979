import type { Half } from '../lexicon';
import { readLexicon } from '../lexicon';
import { createDeck, createRandom } from '../random';
import { type Document, writeDocument } from './document';
import { dealRareWords } from './rare-words';

/** Odd seeds write with one half of topics, sentences and rare words, even seeds with the other. */
export const halfOf = (seed: number): Half => (seed % 2 === 1 ? 1 : 2);

/** Writes a corpus: the same for the same seed and count. */
export function writeCorpus(seed: number, count: number): Document[] {
  const random = createRandom(seed);
  const lexicon = readLexicon(halfOf(seed));
  const rare = dealRareWords(random, lexicon, count);
  const nextTopic = createDeck(random, lexicon.topics);
  const taken = new Set<string>();
  return rare.map((words, place) =>
    writeDocument(random, lexicon, { place, topic: nextTopic(), rare: words, taken }),
  );
}
