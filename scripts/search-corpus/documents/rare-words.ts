import type { Verb } from '../language/verb';
import type { Lexicon } from '../lexicon';
import { createDeck, type Random } from '../random';

/** Which patterns a rare word goes into; the names are those of the sections of the patterns. */
export type RareKind = '상품' | '이름' | '비유' | '지명' | '회사';

export type RareWord = { kind: RareKind; text: string } | { kind: '드문타'; verb: Verb };

const places = { own: [3, 6], shared: [3, 6] } as const;

/** Every name of a kind that two lists of parts can make, in random order. */
function names(random: Random, first: readonly string[], last: readonly string[], space = 0) {
  const all = first.flatMap((one) =>
    last.map((other) => one + (random.chance(space) ? ' ' : '') + other),
  );
  return random.shuffle(all);
}

/** Names and nouns of one half, each once, mixed by how often a kind is to come. */
function rareNouns(random: Random, lexicon: Lexicon): { invented: RareWord[]; real: RareWord[] } {
  const { rare } = lexicon;
  const invented = [
    ['상품', names(random, rare('토박이'), rare('뒷말'), 0.25), 900],
    ['상품', names(random, rare('로마자'), rare('로마자뒷말'), 0.3), 250],
    ['이름', names(random, rare('성'), rare('이름')), 420],
    ['회사', names(random, rare('회사'), rare('회사뒷말'), 0.2), 240],
  ] as const;
  const real = [
    ...rare('비유').map((text) => ({ kind: '비유', text }) as const),
    ...rare('지명').map((text) => ({ kind: '지명', text }) as const),
  ];
  return {
    invented: random.shuffle(
      invented.flatMap(([kind, texts, limit]) =>
        texts.slice(0, limit).map((text) => ({ kind, text })),
      ),
    ),
    real: random.shuffle(real),
  };
}

/**
 * Deals rare words to documents: each document gets a few that no other has, and some that it has
 * in common with two to five others. They go into sentences, never into titles, headings or tags.
 */
export function dealRareWords(random: Random, lexicon: Lexicon, documents: number): RareWord[][] {
  const { invented, real } = rareNouns(random, lexicon);
  const hands: RareWord[][] = Array.from({ length: documents }, () => []);
  const alone = random.shuffle([...real.splice(0, Math.floor(real.length / 4)), ...invented]);
  for (const hand of hands) {
    const count = random.int(places.own[0], places.own[1]);
    hand.push(...alone.splice(0, count));
  }
  const verbs = (lexicon.verbs.get('드문타') ?? []).map(
    (verb): RareWord => ({ kind: '드문타', verb }),
  );
  const common = random
    .shuffle([...real, ...verbs, ...alone.splice(0, Math.floor(documents / 2))])
    .slice(0, documents * 1.2);
  const deal = createDeck(random, hands);
  for (const word of common) {
    const count = random.int(places.shared[0], places.shared[1]);
    const holders = new Set(Array.from({ length: count }, deal));
    for (const hand of holders) hand.push(word);
  }
  return hands;
}
