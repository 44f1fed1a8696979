import type { TextFile } from './index-files';
import { type Mark, marksIn, type Wanted } from './text-match';

/** A piece of a text with what was found in it. */
export type Passage = { text: string; marks: Mark[] };

/** Where in a document it was found: the section, and a passage of it. */
export type Place = { id: string; heading: string; passage: Passage };

/** Length of a passage, in characters. */
const LENGTH = 120;
/** How much of it stands before the first match. */
const BEFORE = 30;

type Found = { mark: Mark; word: number };

/** How many of the words a text has, and the place in it that has most of them close together. */
export function bestPlace(
  sections: TextFile,
  words: readonly Wanted[],
): { found: Set<number>; place?: Place; nearness: number } {
  const all = new Set<number>();
  let best: { place: Place; worth: number; near: number } | undefined;
  for (const [id, heading, text] of sections) {
    const inHeading = words.flatMap((wanted, word) =>
      marksIn(heading, wanted).length > 0 ? [word] : [],
    );
    const found = words
      .flatMap((wanted, word) => marksIn(text, wanted).map((mark): Found => ({ mark, word })))
      .sort((a, b) => a.mark[0] - b.mark[0]);
    for (const word of [...inHeading, ...found.map((each) => each.word)]) all.add(word);
    const cluster = densest(found);
    const near = new Set(cluster.map(({ word }) => word)).size;
    const worth = near + 1.5 * inHeading.length;
    if (worth === 0 || worth <= (best?.worth ?? 0)) continue;
    best = { place: { id, heading, passage: cut(text, cluster) }, worth, near };
  }
  return { found: all, place: best?.place, nearness: best?.near ?? 0 };
}

/** The matches of the piece of text that has the most different words. */
function densest(found: readonly Found[]): Found[] {
  let best: Found[] = [];
  let most = 0;
  for (const [first, { mark }] of found.entries()) {
    const near = found.slice(first).filter((each) => each.mark[1] - mark[0] <= LENGTH - BEFORE);
    const different = new Set(near.map(({ word }) => word)).size;
    if (different > most) {
      best = near;
      most = different;
    }
  }
  return best;
}

function cut(text: string, cluster: readonly Found[]): Passage {
  const first = cluster[0]?.mark[0] ?? 0;
  const from = wordStart(text, Math.max(0, first - BEFORE));
  const to = wordEnd(text, from + LENGTH);
  const marks = merged(cluster.map(({ mark }) => mark).filter(([, end]) => end <= to));
  const head = from > 0 ? '…' : '';
  const shift = from - head.length;
  return {
    text: head + text.slice(from, to) + (to < text.length ? '…' : ''),
    marks: marks.map(([start, end]): Mark => [start - shift, end - shift]),
  };
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 12).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at - 12, at).search(/\s\S*$/);
  return space < 0 ? at : at - 12 + space;
}

function merged(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
