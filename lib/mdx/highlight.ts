import {
  createHighlighterCore,
  type GrammarState,
  type HighlighterCore,
  type ThemedToken,
} from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { type BundledLanguage, bundledLanguages } from 'shiki/langs';
import { codeTheme, tokenClass } from './code-theme';

/** A piece of a line, with the class that colours it; plain text needs none. */
export type Token = { text: string; className?: string };

/**
 * What looks for the patterns of grammars. Oniguruma, which they were written for, is twice as fast and follows every
 * rule of Markdown and MDX; but some lines hold it up for seconds, such as `( ( ( (` in C#, and a server with it.
 */
const engines = {
  authors: () => createOnigurumaEngine(import('shiki/wasm')),
  readers: () => createJavaScriptRegexEngine({ forgiving: true }),
} as const;

const highlighters = new Map<keyof typeof engines, Promise<HighlighterCore>>();

/** One highlighter for the process and those who write; languages are loaded when first met. */
function getHighlighter(writers: keyof typeof engines): Promise<HighlighterCore> {
  const engine = engines[writers];
  const highlighter =
    highlighters.get(writers) ?? createHighlighterCore({ themes: [codeTheme], engine: engine() });
  highlighters.set(writers, highlighter);
  return highlighter;
}

/** Highlights an author's code: the tokens of each line. Neighbours of one class are one token. */
export async function highlight(code: string, language: BundledLanguage): Promise<Token[][]> {
  return (await tokensOf(code, language, 'authors')).lines;
}

/**
 * Highlights a line of a reader's code.
 * @param before the state in which the line before it left the grammar
 */
export async function highlightLine(
  line: string,
  language: BundledLanguage,
  before: GrammarState | undefined,
): Promise<{ tokens: Token[]; state: GrammarState | undefined }> {
  const { lines, state } = await tokensOf(line, language, 'readers', before);
  return { tokens: lines[0] ?? [], state };
}

async function tokensOf(
  code: string,
  language: BundledLanguage,
  writers: keyof typeof engines,
  before?: GrammarState,
) {
  const shiki = await getHighlighter(writers);
  if (!shiki.getLoadedLanguages().includes(language)) {
    await shiki.loadLanguage(bundledLanguages[language]);
  }
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
