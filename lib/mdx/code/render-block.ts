import type { BundledLanguage } from 'shiki/langs';
import { highlight, type Token } from '../highlight';
import { blockLabel, isTerminal } from './label';
import { isLanguage } from './languages';
import type { Line } from './lines';
import type { Fence } from './read-fence';
import { renderLine } from './render-line';
import { commandLanguage } from './session';

/**
 * A block of code, ready to be shown. `html` and `rest` are escaped and coloured; `rest` is what is
 * folded away at first, `restLines` lines of it.
 */
export type RenderedCode = {
  html: string;
  rest?: string;
  restLines?: string;
  /** The file's name, or the language's. */
  label?: string;
  /** For whoever colours it anew. */
  language?: string;
  /** Something marked stands in the folded part: it begins open. */
  open?: true;
  terminal?: true;
  numbered?: true;
  wrap?: true;
  /** Neither name nor marks, and narrow: it needs no head of its own. */
  bare?: true;
  /** Where every line fits without scrolling: on any screen, or on a wide one. */
  fits?: 'phone' | 'desk';
};

/** A longer block is folded after `SHOWN` lines. */
const LONGEST = 40;
const SHOWN = 30;

/** In columns, of which a Hangul syllable takes two. */
const COLUMNS = { phone: 32, desk: 74 } as const;

/** Colours a block and composes its HTML. */
export async function renderBlock(fence: Fence): Promise<RenderedCode> {
  const { language, meta, lines } = fence;
  const written = language ?? fence.written;
  const commands = language && commandLanguage(language);
  const name = commands ?? language;
  const tokens = await tokensOf(lines, name && isLanguage(name) ? name : undefined);
  let number = (meta.firstNumber ?? 1) - 1;
  const rows = lines.map((line, index) => {
    // Numbers are those of the file as it is now.
    if (line.mark !== 'deleted') number += 1;
    const shown = meta.firstNumber !== undefined && line.mark !== 'deleted';
    return renderLine(line, tokens[index] ?? [], {
      words: meta.words,
      number: shown ? number : undefined,
      end: index < lines.length - 1 ? '\n' : '',
    });
  });
  const shown = lines.length > LONGEST ? SHOWN : lines.length;
  const folded = lines.slice(shown);
  const label = blockLabel(fence);
  const fits = fitsOn(lines);
  const plain = !label && fits && meta.firstNumber === undefined && !lines.some(({ mark }) => mark);
  return {
    html: join(rows.slice(0, shown)),
    ...(folded.length > 0 && { rest: join(rows.slice(shown)), restLines: String(folded.length) }),
    ...(folded.some(({ mark }) => mark) && { open: true }),
    ...(label && { label }),
    ...(written && { language: written }),
    ...(isTerminal(fence) && { terminal: true }),
    ...(meta.firstNumber !== undefined && { numbered: true }),
    ...(meta.wrap && { wrap: true }),
    ...(plain && { bare: true }),
    ...(fits && { fits }),
  };
}

/** Neighbouring lines of output are one element. */
function join(rows: readonly string[]): string {
  return rows.join('').replaceAll('\n</span><span class="output">', '\n');
}

function fitsOn(lines: readonly Line[]): 'phone' | 'desk' | undefined {
  const longest = Math.max(...lines.map(({ text, prompt = '' }) => columns(prompt + text)));
  if (longest <= COLUMNS.phone) return 'phone';
  return longest <= COLUMNS.desk ? 'desk' : undefined;
}

function columns(text: string): number {
  return text.replaceAll('\t', '    ').replace(/[^\0-\u{2e7f}]/gu, '  ').length;
}

/**
 * What a line was and what it became are two texts, each coloured as a whole: a deleted line that
 * opens a comment must not colour what follows. What a terminal answers is in no language.
 */
async function tokensOf(
  lines: readonly Line[],
  language: BundledLanguage | undefined,
): Promise<Token[][]> {
  const tokens = lines.map(({ text }): Token[] => (text ? [{ text }] : []));
  if (!language) return tokens;
  const changed = lines.some(({ mark }) => mark === 'deleted');
  for (const other of changed ? (['added', 'deleted'] as const) : (['deleted'] as const)) {
    const text = [...lines.entries()].filter(([, line]) => !line.output && line.mark !== other);
    const coloured = await highlight(text.map(([, line]) => line.text).join('\n'), language);
    for (const [index, [at]] of text.entries()) tokens[at] = coloured[index] ?? [];
  }
  return tokens;
}
