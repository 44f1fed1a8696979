import { allowance, prefixDistance } from './distance';
import { wordKeys } from './index-files';
import { isHangul } from './keys';
import type { Hits } from './name-hits';
import { decodePostings } from './postings';
import type { QueryWord } from './query';
import type { IndexedWord, SearchIndex } from './search-index';
import { hasStem } from './suffixes';

/** Part of a word's weight in pairs of syllables that a text must have to be looked at. */
const ENOUGH = 0.6;
/** How far another form of a verb is: further than a word as typed, nearer than one with a wrong key. */
const SAME_STEM = 0.5;
/** A text of which some word only holds the one typed says less than one of which a word begins with it. */
const WITHIN = 0.3;
/** Words that are taken from the vocabulary for one that is not found as typed. */
const MOST_WORDS = 12;

/** Documents whose text may hold the word: most of the rarer pairs of its syllables, or of a noun's in it, are there. */
export function bodyHits(index: SearchIndex, { terms }: QueryWord): Hits {
  const hits: Hits = new Map();
  for (const form of terms) {
    for (const [document, worth] of formHits(index, form)) {
      hits.set(document, Math.max(hits.get(document) ?? 0, worth));
    }
  }
  return hits;
}

function formHits(index: SearchIndex, terms: readonly string[]): Hits {
  const total = index.documents.length;
  const found = terms.map((term) => {
    const postings = index.postings(term);
    return { postings, rarity: Math.log((total + 1) / (postings.length + 0.5)) };
  });
  const whole = found.reduce((sum, { rarity }) => sum + rarity, 0);
  const sums = new Map<number, { share: number; level: number; begins: boolean }>();
  for (const [place, { postings, rarity }] of found.entries()) {
    for (const { document, level, begins } of postings) {
      const sum = sums.get(document) ?? { share: 0, level: 0, begins: false };
      sums.set(document, sum);
      sum.share += rarity / whole;
      sum.level += level / terms.length;
      sum.begins ||= place === 0 && begins;
    }
  }
  const hits: Hits = new Map();
  for (const [document, { share, level, begins }] of sums) {
    if (share >= ENOUGH) hits.set(document, share * (begins ? 1 : WITHIN) * (1 + level));
  }
  return hits;
}

/** What a word that is not found as typed may be: words of the texts, and the documents that hold them. */
export type Meant = { words: string[]; hits: Hits };

/**
 * Words of the texts that begin with what was typed, on either layout of the keyboard, or with its initials;
 * else those that are a key or two off.
 */
export function meantWords(index: SearchIndex, word: QueryWord): Meant {
  const keys = wordKeys(word.text);
  const known = new Map(keys.flatMap((key) => index.words(key)).map((each) => [each.text, each]));
  const rated = [...known.values()].flatMap((each) => {
    const distance = distanceTo(each, word);
    return distance === undefined ? [] : [{ ...each, distance }];
  });
  const least = Math.min(...rated.map(({ distance }) => distance));
  const nearest = rated
    .filter(({ distance }) => distance === least)
    .sort((a, b) => a.text.length - b.text.length)
    .slice(0, MOST_WORDS);
  const hits: Hits = new Map();
  for (const { postings } of nearest) {
    for (const { document, level } of decodePostings(postings)) {
      const worth = (1 + level) / (1 + least);
      hits.set(document, Math.max(hits.get(document) ?? 0, worth));
    }
  }
  return { words: nearest.map(({ text }) => text), hits };
}

function distanceTo(known: IndexedWord, { keys, stem, initials }: QueryWord): number | undefined {
  if (initials && known.initials.startsWith(initials)) return 0;
  let least = stem && hasStem(known.keys, stem) ? SAME_STEM : undefined;
  for (const each of keys) {
    if (each.length < 2) continue;
    const most = allowance(each.length);
    const distance = known.keys.startsWith(each) ? 0 : prefixDistance(each, known.keys, 0, most);
    if (distance <= most) least = Math.min(least ?? distance, distance);
  }
  return least;
}

/** Whether a Latin word is found as it stands: its term is all of it. */
export function isWholeTerm({ text }: QueryWord): boolean {
  return !isHangul(text);
}
