import type { WordCounts } from './words';

/** A word that more texts hold than this says little, and would make each text look at all others. */
const WIDEST = 200;

/**
 * How alike texts are: the cosine between their words, each weighed by how often it stands in its
 * text and by how few texts hold it. A text of few and common words counts as if it held one word that
 * no other has. Work grows with the number of texts, not with its square: a text is known by the
 * `kept` words that tell most of it, and words of more than 200 texts are left out.
 * @returns for the text at an index, the likeness (0 to 1) of all others that share a word with it
 */
export function createSimilarity(
  texts: readonly WordCounts[],
  kept: number,
): (index: number) => Map<number, number> {
  const uses = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const rarest = Math.log(texts.length + 1);
  const widest = Math.min(WIDEST, Math.max(2, texts.length / 2));
  const holders = new Map<string, { index: number; weight: number }[]>();
  const telling = texts.map((text, index) => {
    let square = 0;
    const weighed: { word: string; weight: number }[] = [];
    for (const [word, count] of text) {
      const used = uses.get(word) ?? 1;
      const weight = (1 + Math.log(count)) * (rarest - Math.log(used));
      square += weight * weight;
      if (used > 1 && used <= widest) weighed.push({ word, weight });
    }
    const length = Math.max(rarest, Math.sqrt(square));
    const best = weighed
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, kept)
      .map(({ word, weight }) => ({ word, weight: weight / length }));
    for (const { word, weight } of best) {
      const others = holders.get(word);
      if (others) others.push({ index, weight });
      else holders.set(word, [{ index, weight }]);
    }
    return best;
  });
  return (index) => {
    const likeness = new Map<number, number>();
    for (const { word, weight } of telling[index] ?? []) {
      for (const other of holders.get(word) ?? []) {
        if (other.index === index) continue;
        likeness.set(other.index, (likeness.get(other.index) ?? 0) + weight * other.weight);
      }
    }
    return likeness;
  };
}
