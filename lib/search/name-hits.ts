import { allowance, prefixDistance } from './distance';
import { type Names, nameAt, type Spelling } from './names';
import type { QueryWord } from './query';
import { hasStem } from './suffixes';

/** How well a word matches each document, by number. */
export type Hits = Map<number, number>;

/** What is left of a match's worth for each step away from the whole word as typed. */
const STEP = 0.06;
/** A match within a word says less; so does another form of a verb, and a word that is a key off. */
const INSIDE = 0.7;
const STEM = 0.6;
const FUZZY = 0.5;

/** Documents of whose names one has the word, one of its nouns, its initials, or a form of the verb. */
export function nameHits(names: Names, { keys, stem, initials }: QueryWord): Hits {
  const hits: Hits = new Map();
  if (initials) find(names, names.initials, initials, 1, hits);
  for (const [step, each] of keys.entries()) {
    if (each.length > 1) find(names, names.keys, each, 1 - step * STEP, hits);
  }
  if (hits.size === 0 && stem) {
    const { text, edges } = names.keys;
    const isForm = (at: number) => edges[at] === 2 && hasStem(text, stem, at);
    find(names, names.keys, stem.keys, STEM, hits, isForm);
  }
  return hits;
}

/** Documents of whose names one has any of these keys in one piece, whatever spaces are in them. */
export function joinedHits(names: Names, joined: readonly string[]): Hits {
  const hits: Hits = new Map();
  for (const [step, keys] of joined.entries()) find(names, names.keys, keys, 1 - step * STEP, hits);
  return hits;
}

/** Documents of whose names one has the word but for a key or two. */
export function fuzzyNameHits(names: Names, { keys }: Pick<QueryWord, 'keys'>): Hits {
  const hits: Hits = new Map();
  const { text, edges } = names.keys;
  for (const [step, typed] of keys.entries()) {
    const most = allowance(typed.length);
    for (const start of most > 0 ? likelyStarts(names.keys, typed, most) : []) {
      const distance = prefixDistance(typed, text, start, most);
      if (distance > most) continue;
      const worth = (1 - distance / typed.length) * (1 - step * STEP) * FUZZY;
      add(names, names.keys, start, worth * (edges[start] === 2 ? 1 : INSIDE), hits);
    }
  }
  return hits;
}

/**
 * Where a word with so many mistakes could begin: cut into one piece more than it may have mistakes, it has
 * one piece without any.
 */
function likelyStarts({ text, edges }: Spelling, typed: string, most: number): Set<number> {
  const starts = new Set<number>();
  const length = Math.floor(typed.length / (most + 1));
  for (let part = 0; part <= most; part += 1) {
    const from = part * length;
    const piece = typed.slice(from, part === most ? undefined : from + length);
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      for (let start = at - from - most; start <= at - from + most; start += 1) {
        if (edges[start]) starts.add(start);
      }
    }
  }
  return starts;
}

/** Adds each match that begins where a syllable does; a whole word is worth more than a part of one. */
function find(
  names: Names,
  spelling: Spelling,
  wanted: string,
  worth: number,
  hits: Hits,
  isMatch: (at: number) => boolean = () => true,
): void {
  const { text, edges } = spelling;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const edge = edges[at] ?? 0;
    // The end of one word and the beginning of the next are no word.
    const crosses = edge === 1 && edges.subarray(at, at + wanted.length).includes(2);
    if (edge === 0 || crosses || !isMatch(at)) continue;
    const end = edges[at + wanted.length];
    const closed = end === 2 ? 1 : end === 1 ? 0.95 : 0.9;
    add(names, spelling, at, worth * (edge === 2 ? 1 : INSIDE) * closed, hits);
  }
}

function add({ owners }: Names, spelling: Spelling, at: number, worth: number, hits: Hits): void {
  const owner = owners[nameAt(spelling, at)];
  if (!owner) return;
  const { document, weight } = owner;
  hits.set(document, Math.max(hits.get(document) ?? 0, worth * weight));
}
