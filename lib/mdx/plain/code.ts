import type { Element } from 'hast';
import { h } from 'hastscript';
import { dictionary } from '../../dictionary';
import { textOfHtml } from '../../html-text';
import { languageLabel } from '../code/languages';
import type { RenderedCode } from '../code/render-block';

/**
 * A block of code without colours: `<pre><code class="language-ts">`. `data-label` names its language
 * or file, `data-file` its file alone. Where lines were deleted, signs say which.
 */
export function plainCode({ html, rest = '', label, language, terminal }: RenderedCode): Element {
  const whole = html + rest;
  const isDiff = /<(?:del|ins) class="line"/.test(whole);
  const code = isDiff ? whole.split('\n').map(signed).join('\n') : textOfHtml(whole);
  const isFile = !terminal && label !== languageLabel(language);
  const className = language ? `language-${isDiff ? 'diff' : language}` : undefined;
  return h('pre', { 'data-label': label, ...(isFile && { 'data-file': label }) }, [
    h('code', { className }, `${code}\n`),
  ]);
}

/** A line as a diff has it. The element of a marked line begins with it (code/render-line.ts). */
function signed(line: string): string {
  const [, name] = /<(del|ins) class="line"/.exec(line) ?? [];
  const sign = name === 'del' ? '-' : name === 'ins' ? '+' : ' ';
  return sign + textOfHtml(line);
}

/** A diagram as what it was drawn from. */
export function plainDiagram({ source, title }: { source: string; title?: string }): Element[] {
  const name = title ? [h('p', [h('em', title)])] : [];
  return [h('pre', [h('code', { className: 'language-mermaid' }, `${source}\n`)]), ...name];
}

/** The TeX of a formula that KaTeX set; it keeps it for those who copy. */
function texOf(html: string): string {
  const [, tex = ''] =
    /<annotation encoding="application\/x-tex">(.*?)<\/annotation>/s.exec(html) ?? [];
  return textOfHtml(tex);
}

/** A formula in a line, as its TeX. */
export function plainFormula({ html }: { html: string }): Element {
  return h('code', { className: 'language-math' }, texOf(html));
}

/** A formula on lines of its own, as its TeX. */
export function plainDisplayFormula({ html }: { html: string }): Element {
  return h('pre', [plainFormula({ html })]);
}

/** Blocks of code that stood behind tabs, each with its name. */
export function named(block: Element): Element {
  const { dataLabel = dictionary.codeBlock.name(undefined) } = block.properties;
  return { ...block, properties: { ...block.properties, dataFile: dataLabel } };
}
