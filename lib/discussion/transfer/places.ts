import { DEEPEST, sortKey } from '../store/comment';

/** Where a comment stands, as a store keeps it. */
export type Place = { root: string; depth: number; path: string };

/** Of a comment that is to be brought in. `line` is that of the file. */
type Entry = { parent: string | null; slug: string; created: number; line: number };

/** What is the same for all answers to one comment. */
type Below = { root: string; depth: number; prefix: string };

/** Finds the places of comments that come in any order, by what they answer. */
export class Places {
  readonly entries = new Map<string, Entry>();
  readonly #below = new Map<string, Below>();

  /** A comment that is in the store already. */
  addKept(id: string, place: Place): void {
    this.#below.set(id, below(place));
  }

  /** @returns nothing where it answers what is not known, or itself by way of others */
  of(id: string): Place | undefined {
    const entry = this.entries.get(id);
    if (!entry) return undefined;
    if (entry.parent === null) return place(id, entry);
    const above = this.#belowOf(entry.parent);
    return above && place(id, entry, above);
  }

  /** Not by recursion: a chain of answers may be long. */
  #belowOf(id: string): Below | undefined {
    const climbed = new Map<string, Entry>();
    for (let at: string | null = id; at !== null && !this.#below.has(at); ) {
      const entry = this.entries.get(at);
      if (!entry || climbed.has(at)) return undefined;
      climbed.set(at, entry);
      at = entry.parent;
    }
    for (const [each, entry] of [...climbed].reverse()) {
      const above = entry.parent === null ? undefined : this.#below.get(entry.parent);
      this.#below.set(each, below(place(each, entry, above)));
    }
    return this.#below.get(id);
  }
}

function place(id: string, { created }: Entry, above?: Below): Place {
  const key = sortKey(created, id);
  return above
    ? { root: above.root, depth: above.depth, path: above.prefix + key }
    : { root: id, depth: 0, path: key };
}

function below({ root, depth, path }: Place): Below {
  return depth < DEEPEST
    ? { root, depth: depth + 1, prefix: path }
    : { root, depth, prefix: path.slice(0, (path.length / (depth + 1)) * depth) };
}
