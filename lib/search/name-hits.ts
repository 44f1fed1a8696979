import { allowance, prefixDistance } from './distance';
import type { Name } from './names';
import type { QueryWord } from './query';
import type { NamedDocument } from './search-index';

/** How well a word matches each document, by number. */
export type Hits = Map<number, number>;

/** What is left of a match's worth for each step away from the whole word as typed. */
const STEP = 0.06;
/** A match within a word says less. */
const INSIDE = 0.7;

/** Documents whose title, tags or category have the word, one of its nouns, its initials, or a form of the verb. */
export function nameHits(documents: readonly NamedDocument[], word: QueryWord): Hits {
  return collect(documents, (name) => nameMatch(name, word));
}

/** Documents whose names have the word but for a key or two. */
export function fuzzyNameHits(documents: readonly NamedDocument[], word: QueryWord): Hits {
  return collect(documents, (name) => fuzzyMatch(name, word));
}

/** Documents whose names have these keys in one piece, whatever spaces are in them. */
export function joinedHits(documents: readonly NamedDocument[], keys: string): Hits {
  return collect(documents, (name) => place(name.keys, name.edges, keys));
}

function collect(documents: readonly NamedDocument[], match: (name: Name) => number): Hits {
  const hits: Hits = new Map();
  for (const [number, { names }] of documents.entries()) {
    let best = 0;
    for (const { name, weight } of names) best = Math.max(best, match(name) * weight);
    if (best > 0) hits.set(number, best);
  }
  return hits;
}

function nameMatch(name: Name, { keys, stem, initials }: QueryWord): number {
  let best = initials ? place(name.initials, name.initialEdges, initials) : 0;
  for (const [step, each] of keys.entries()) {
    if (each.length > 1)
      best = Math.max(best, place(name.keys, name.edges, each) * (1 - step * STEP));
  }
  if (best === 0 && stem) best = place(name.keys, name.edges, stem) * 0.6;
  return best;
}

/** 1 for a whole word, less for a part of one, 0 for none. A match begins where a syllable does. */
function place(text: string, edges: Uint8Array, keys: string): number {
  let best = 0;
  for (let at = text.indexOf(keys); at >= 0; at = text.indexOf(keys, at + 1)) {
    const edge = edges[at] ?? 0;
    if (edge === 0) continue;
    const end = edges[at + keys.length] ?? 2;
    const closed = end === 2 ? 1 : end === 1 ? 0.95 : 0.9;
    best = Math.max(best, (edge === 2 ? 1 : INSIDE) * closed);
  }
  return best;
}

function fuzzyMatch(name: Name, { keys }: QueryWord): number {
  let best = 0;
  for (const [step, each] of keys.entries()) {
    const most = allowance(each.length);
    if (most === 0) continue;
    for (const [at, edge] of name.edges.entries()) {
      if (edge === 0) continue;
      const distance = prefixDistance(each, name.keys, at, most);
      if (distance > most) continue;
      const worth = (edge === 2 ? 1 : INSIDE) * (1 - distance / each.length) * (1 - step * STEP);
      best = Math.max(best, worth / 2);
    }
  }
  return best;
}
