import {
  type BundledLanguage,
  bundledLanguages,
  bundledLanguagesInfo,
  type HighlighterCore,
} from 'shiki';
import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { codeTheme, tokenClass } from './code-theme';

/** Code as HTML for inside `<code>`, and its language's name for people. */
export type Highlighted = { html: string; label?: string };

let highlighter: Promise<HighlighterCore> | undefined;

/** One highlighter for the process; languages are loaded when first met. */
function getHighlighter(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [codeTheme],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return highlighter;
}

/**
 * Highlights code. A missing or unknown language gives plain text: its name, if any, as the label.
 * @param language as written behind the fence, such as `ts`
 */
export async function highlight(code: string, language: string | undefined): Promise<Highlighted> {
  const name = language?.toLowerCase();
  if (!name || !isBundled(name)) return { html: escapeHtml(code), label: plainLabel(language) };
  const shiki = await getHighlighter();
  await shiki.loadLanguage(bundledLanguages[name]);
  const lines = shiki.codeToTokensBase(code, {
    lang: name,
    theme: codeTheme.name ?? '',
    // By default a line is given up after half a second, so that a busy machine would leave colours out.
    tokenizeTimeLimit: 0,
  });
  const html = lines.map((line) => renderLine(line)).join('\n');
  return { html, label: labelOf(name) };
}

function isBundled(name: string): name is BundledLanguage {
  return Object.hasOwn(bundledLanguages, name);
}

function plainLabel(language: string | undefined): string | undefined {
  return language && !['text', 'txt', 'plain', 'plaintext'].includes(language.toLowerCase())
    ? language
    : undefined;
}

function labelOf(name: string): string {
  const info = bundledLanguagesInfo.find(
    ({ id, aliases }) => id === name || aliases?.includes(name),
  );
  return info?.name ?? name;
}

/** Neighbouring tokens of one class share a span; plain ones need none. */
function renderLine(tokens: readonly { content: string; color?: string }[]): string {
  const runs: { text: string; name: string | undefined }[] = [];
  for (const { content, color } of tokens) {
    const name = tokenClass(color);
    const last = runs.at(-1);
    if (last && (last.name === name || content.trim() === '')) last.text += content;
    else runs.push({ text: content, name });
  }
  return runs
    .map(({ text, name }) =>
      name ? `<span class="${name}">${escapeHtml(text)}</span>` : escapeHtml(text),
    )
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
