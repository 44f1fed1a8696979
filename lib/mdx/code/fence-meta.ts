import { didYouMean } from '../../suggest';

/** What an author asks for behind the language of a fence. Lines count from 1. */
export type FenceMeta = {
  /** The name of the file, or whatever else heads the block. */
  title?: string;
  lines: ReadonlySet<number>;
  words: readonly string[];
  /** The number of the first line, where lines are numbered. */
  firstNumber?: number;
  wrap: boolean;
  /** Bare words that are no option, in the order in which they stand. */
  rest: readonly string[];
};

const FLAGS = ['title', 'lineNumbers', 'wrap'];
const PART = /\{[^}]*\}?|\/.*?\/(?=\s|$)|\/\S*|\w+=(?:"[^"]*"?|'[^']*'?|[^\s"']*)|\S+/g;

/**
 * Reads `title="lib/a.ts" {1,3-5} /word/ lineNumbers=12 wrap`.
 * @param lineCount lines of the block, which no range may leave
 */
export function parseFenceMeta(
  meta: string,
  lineCount: number,
): { meta: FenceMeta; problems: string[] } {
  const lines = new Set<number>();
  const words: string[] = [];
  const options = new Map<string, string | undefined>();
  const rest: string[] = [];
  const problems: string[] = [];
  for (const [part] of meta.matchAll(PART)) {
    if (part.startsWith('{')) problems.push(...readRanges(part, lineCount, lines));
    else if (part.startsWith('/')) problems.push(...readWord(part, words));
    else if (/^\w+=/.test(part) || FLAGS.includes(part)) {
      const [name = '', value] = split(part);
      if (options.has(name)) problems.push(`\`${name}\` is given twice; keep one`);
      problems.push(...checkOption(name, value));
      options.set(name, value);
    } else rest.push(part);
  }
  const title = options.get('title')?.slice(1, -1);
  const first = options.has('lineNumbers') && Number(options.get('lineNumbers') ?? 1);
  return {
    meta: {
      ...(title && { title }),
      ...(first !== false && { firstNumber: first }),
      lines,
      words,
      wrap: options.has('wrap'),
      rest,
    },
    problems,
  };
}

/** What is wrong with bare words, none of which means anything. */
export function describeUnknown(rest: readonly string[]): string[] {
  return rest.map(
    (word) => `\`${word}\` is not an option of a code block; ${didYouMean(word, FLAGS)}`,
  );
}

function split(option: string): [string, string | undefined] {
  const at = option.indexOf('=');
  return at < 0 ? [option, undefined] : [option.slice(0, at), option.slice(at + 1)];
}

function checkOption(name: string, value: string | undefined): string[] {
  if (name === 'title') {
    if (/^(["']).+\1$/.test(value ?? '')) return [];
    const open = /^["']/.test(value ?? '') && value !== '""' && value !== "''";
    return open
      ? ['the quote of `title` is never closed; write title="…"']
      : ['`title` needs a text in quotes; write title="…"'];
  }
  if (name === 'lineNumbers') {
    if (value === undefined || /^\d+$/.test(value)) return [];
    return ['`lineNumbers` takes the number of the first line; write lineNumbers=1'];
  }
  if (name === 'wrap') return value === undefined ? [] : ['`wrap` takes no value; write wrap'];
  return describeUnknown([name]);
}

function readRanges(part: string, lineCount: number, lines: Set<number>): string[] {
  if (!part.endsWith('}')) return ['{ is never closed; write lines as {1,3-5}'];
  return part
    .slice(1, -1)
    .split(',')
    .flatMap((range) => {
      const [, from, to = from] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(range) ?? [];
      const [first, last] = [Number(from), Number(to)];
      if (!from || first > last || first === 0) {
        return [`${part} does not name lines; write lines as {1,3-5}`];
      }
      if (last > lineCount) {
        return [`this block ends at line ${lineCount}; mend ${part}`];
      }
      for (let line = first; line <= last; line += 1) lines.add(line);
      return [];
    });
}

function readWord(part: string, words: string[]): string[] {
  const word = part.slice(1, -1);
  if (!part.endsWith('/') || word === '') return [`${part} is never closed; write words as /word/`];
  words.push(word);
  return [];
}
