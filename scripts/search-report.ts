import { indexFiles } from '@/lib/search/index-files';
import type { Result } from '@/lib/search/search';

/** A query, what it found, and what that cost: bytes in Brotli beyond the first file, and the time of a search. */
export type Asked = {
  class: string;
  query: string;
  targets: string[];
  results: Result[];
  bytes: number;
  milliseconds: number;
};

/**
 * Recall at 1 and 5 and the mean reciprocal rank by class, then sizes and times. Where nothing is right, a
 * query is right that finds nothing.
 * @param sizes of the index's files, in bytes of Brotli
 */
export function report(
  asked: readonly Asked[],
  sizes: ReadonlyMap<string, number>,
  showMisses: boolean,
): string {
  const classes = [...new Set(asked.map((each) => each.class))];
  const loads = asked.map(({ bytes }) => bytes / 1000);
  const times = asked.map(({ milliseconds }) => milliseconds);
  const sum = (start: string) =>
    [...sizes].reduce((all, [name, size]) => all + (name.startsWith(start) ? size / 1000 : 0), 0);
  return [
    ...(showMisses ? asked.filter((each) => !isRight(each, 5)).map(describeMiss) : []),
    `${'class'.padEnd(24)}     n  recall@1  recall@5       MRR`,
    ...classes.map((name) =>
      row(
        name,
        asked.filter((each) => each.class === name),
      ),
    ),
    row('all', asked),
    `Loaded first: ${kilobytes(sum(indexFiles.names))}. Whole index: ${kilobytes(sum(''))} in ${sizes.size} files.`,
    `Loaded for a query: median ${kilobytes(at(loads, 0.5))}, p90 ${kilobytes(at(loads, 0.9))}, most ${kilobytes(at(loads, 1))}.`,
    `A search, once loaded: median ${at(times, 0.5).toFixed(1)} ms, p99 ${at(times, 0.99).toFixed(1)} ms.`,
  ].join('\n');
}

/** Place of the first right result, from 1; `undefined` where none is. */
function rankOf({ results, targets }: Asked): number | undefined {
  if (targets.length === 0) return results.length === 0 ? 1 : undefined;
  const index = results.findIndex(({ path }) => targets.includes(path));
  return index < 0 ? undefined : index + 1;
}

function isRight(asked: Asked, most: number): boolean {
  const rank = rankOf(asked);
  return rank !== undefined && rank <= most;
}

function row(name: string, asked: readonly Asked[]): string {
  const share = (worth: (each: Asked) => number) =>
    (asked.reduce((all, each) => all + worth(each), 0) / asked.length).toFixed(3).padStart(9);
  const first = share((each) => Number(isRight(each, 1)));
  const five = share((each) => Number(isRight(each, 5)));
  const rank = share((each) => 1 / (rankOf(each) ?? Number.POSITIVE_INFINITY));
  return `${name.padEnd(24)} ${String(asked.length).padStart(5)} ${first} ${five} ${rank}`;
}

function describeMiss(asked: Asked): string {
  const found = asked.results.slice(0, 3).map(({ path }) => path);
  return `${asked.class}: "${asked.query}" should find ${asked.targets.slice(0, 3).join(', ') || 'nothing'}, finds ${found.join(', ') || 'nothing'}`;
}

function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

function kilobytes(value: number): string {
  return `${value.toFixed(1)} kB`;
}
