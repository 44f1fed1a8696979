import katex, { type KatexOptions } from 'katex';

const options: KatexOptions = {
  output: 'htmlAndMathml',
  strict: (code) => (code in REFUSED ? 'error' : 'ignore'),
  trust: ({ command }) => {
    if (!LINKS.includes(command)) throw new Error(`${command} is not allowed`);
    return true;
  },
};

/** What KaTeX would drop in silence, with what to do about it. */
const REFUSED: Record<string, string> = {
  commentAtEnd: '% begins a remark that hides the rest; write \\% for the sign',
};

/** Commands that lead elsewhere; others of their kind bring pictures, ids and styles along. */
const LINKS = ['\\href', '\\url'];

const COLOUR = /style="[^"]*\bcolor:/;

/**
 * A formula as HTML for the eye and MathML for screen readers.
 * @param display whether it stands on lines of its own
 * @throws Error for TeX that KaTeX cannot set; `formulaProblem` finds it beforehand
 */
export function renderFormula(tex: string, display: boolean): string {
  const html = katex.renderToString(tex, { ...options, displayMode: display });
  // Where a line may end, also inside what is held together with a particle (rehype-formulas.ts).
  return display
    ? html
    : html.replaceAll('</span><span class="katex-base">', '</span><wbr><span class="katex-base">');
}

/** Why a formula cannot be set and what to do, with its offset in the TeX; `undefined` if it can. */
export function formulaProblem(
  tex: string,
  display: boolean,
): { message: string; offset: number } | undefined {
  try {
    if (!COLOUR.test(renderFormula(tex, display))) return undefined;
    const message = 'the formula has a colour of its own, unreadable in one theme; remove it';
    return { message, offset: 0 };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const offset = error instanceof katex.ParseError ? (error.position ?? 0) : 0;
    return { message: `the formula cannot be set: ${reasonFor(error)}`, offset };
  }
}

function reasonFor(error: Error): string {
  const reason = error instanceof katex.ParseError ? error.rawMessage : error.message;
  const refused = Object.entries(REFUSED).find(([code]) => reason.includes(`[${code}]`));
  if (refused) return refused[1];
  const [, command] = /^Undefined control sequence: (\\.*)$/s.exec(reason) ?? [];
  if (command) return `KaTeX knows no ${command}; mend its name, or write words as \\text{…}`;
  if (reason.endsWith('is not allowed')) return `${reason} in a post; remove it`;
  return `${reason.charAt(0).toLowerCase()}${reason.slice(1)}; mend it, or put it in \`code\` if it is no formula`;
}
