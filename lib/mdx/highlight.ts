import {
  createHighlighterCore,
  type GrammarState,
  type HighlighterCore,
  type ThemedToken,
} from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { type BundledLanguage, bundledLanguages } from 'shiki/langs';
import { codeTheme, tokenClass } from './code-theme';

/** A piece of a line, with the class that colours it; plain text needs none. */
export type Token = { text: string; className?: string };

let highlighter: Promise<HighlighterCore> | undefined;
const loaded = new Set<BundledLanguage>();

/** One highlighter for the process; languages are loaded when first met. */
function getHighlighter(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [codeTheme],
    // Twice as fast as the engine of JavaScript, which leaves out some rules of Markdown and MDX besides.
    engine: createOnigurumaEngine(import('shiki/wasm')),
  });
  return highlighter;
}

/** Highlights code: the tokens of each line. Neighbours of one class are one token. */
export async function highlight(code: string, language: BundledLanguage): Promise<Token[][]> {
  return (await tokensOf(code, language)).lines;
}

/**
 * Highlights a line of code.
 * @param before the state in which the line before it left the grammar
 */
export async function highlightLine(
  line: string,
  language: BundledLanguage,
  before: GrammarState | undefined,
): Promise<{ tokens: Token[]; state: GrammarState | undefined }> {
  const { lines, state } = await tokensOf(line, language, before);
  return { tokens: lines[0] ?? [], state };
}

async function tokensOf(code: string, language: BundledLanguage, before?: GrammarState) {
  const shiki = await getHighlighter();
  if (!loaded.has(language)) await shiki.loadLanguage(bundledLanguages[language]);
  loaded.add(language);
  const lines = shiki.codeToTokensBase(code, {
    lang: language,
    theme: codeTheme.name ?? '',
    // By default a line is given up after half a second, so that a busy machine would leave colours out.
    tokenizeTimeLimit: 0,
    ...(before && { grammarState: before }),
  });
  return { lines: lines.map(merge), state: shiki.getLastGrammarState(lines) };
}

function merge(line: readonly ThemedToken[]): Token[] {
  const tokens: Token[] = [];
  for (const { content, color } of line) {
    const className = tokenClass(color);
    const last = tokens.at(-1);
    if (last && (last.className === className || content.trim() === '')) last.text += content;
    else tokens.push({ text: content, ...(className && { className }) });
  }
  return tokens;
}
