import assert from 'node:assert/strict';
import test from 'node:test';
import { formulaText } from '@/lib/mdx/formula-text';
import { load, validPost, writeContent } from './support/content';
import { render, renderBody } from './support/render';

/**
 * A rendered body with each formula as its TeX: `⟨…⟩` in a line, `⟦…⟧` on lines of its own. What is
 * held on one line with a formula stands in braces.
 */
async function formulasIn(source: string): Promise<string> {
  const both = await Promise.all([renderBody(source), renderBody(source, { format: 'md' })]);
  const [mdx, md] = both.map(({ html }) => {
    const plain = html.replace(/<link[^>]*>/, '').replace(/<a href="#[^>]*>|<\/a>/g, '');
    const inline = mapElements(plain, '<span><span class="katex">', (inner) => `⟨${texOf(inner)}⟩`);
    const display = mapElements(inline, '<div class="formula"', (inner) => `⟦${texOf(inner)}⟧`);
    return mapElements(display, '<span class="keep">', (inner) => `{${inner}}`).trim();
  });
  assert.equal(md, mdx);
  return mdx ?? '';
}

/** Replaces each element that begins with `start` by what its inner HTML gives. */
function mapElements(html: string, start: string, map: (inner: string) => string): string {
  const at = html.indexOf(start);
  if (at < 0) return html;
  const name = /\w+/.exec(start)?.[0] ?? '';
  const inside = html.indexOf('>', at) + 1;
  let depth = 1;
  for (const tag of html.slice(inside).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    depth += tag[1] ? -1 : 1;
    if (depth > 0) continue;
    const end = inside + tag.index;
    const rest = mapElements(html.slice(end + tag[0].length), start, map);
    return html.slice(0, at) + map(html.slice(inside, end)) + rest;
  }
  throw new Error(`${start} is never closed`);
}

function texOf(html: string): string {
  return /<annotation[^>]*>(.*?)<\/annotation>/s.exec(html)?.[1] ?? '';
}

test('a formula stands in a line of text, next to a particle, in both formats', async () => {
  assert.equal(
    await formulasIn('복잡도는 $$O(n)$$은 아니고 $$\\frac{a}{b}$$입니다.'),
    '<p>복잡도는 {⟨O(n)⟩은} 아니고 {⟨\\frac{a}{b}⟩입}니다.</p>',
  );
});

test('prices and variables of the shell stay text', async () => {
  assert.equal(
    await formulasIn('$5에서 $10까지, $HOME과 $PATH는'),
    '<p>$5에서 $10까지, $HOME과 $PATH는</p>',
  );
});

test('a formula between lines of $$, or alone in its paragraph, stands on lines of its own', async () => {
  assert.equal(await formulasIn('$$\nx^{2}\n$$'), '⟦x^{2}⟧');
  assert.equal(await formulasIn('$$x^{2}$$'), '⟦x^{2}⟧');
  assert.equal(await formulasIn('> $$\n> x\n> $$'), '<blockquote>\n⟦x⟧\n</blockquote>');
});

test('a formula stays in its line behind the mark of a list and in a table', async () => {
  assert.equal(await formulasIn('- $$a$$'), '<ul>\n<li>⟨a⟩</li>\n</ul>');
  assert.match(await formulasIn('| 값 |\n|---|\n| $$a_{1}$$ |'), /<td>⟨a_\{1\}⟩<\/td>/);
});

test('a formula in code is code', async () => {
  assert.equal(await render('`$$x$$`'), '<p><code>$$x$$</code></p>');
});

test('a reader who cannot see a formula hears MathML, and finds wide ones by keyboard', async () => {
  const html = await render('$$\nn^2\n$$');
  assert.match(html, /<div class="formula" role="group" aria-label="수식" tabindex="0">/);
  assert.match(html, /<msup><mi>n<\/mi><mn>2<\/mn><\/msup>/);
  assert.match(html, /class="katex-html" aria-hidden="true"/);
});

test('the stylesheet is asked for once by a body with formulas, and by no other', async () => {
  const links = async (source: string) => (await render(source)).match(/<link[^>]*>/g) ?? [];
  assert.equal((await links('$$a$$와 $$b$$\n\n$$\nc\n$$')).length, 1);
  assert.deepEqual(await links('글'), []);
});

test('no bracket, sign or particle leaves the formula that it stands at', async () => {
  for (const [source, held] of Object.entries({
    '이것은 $$n$$은': '이것은 {⟨n⟩은}',
    '앞($$n$$)은': '앞{(⟨n⟩)은}',
    '$$a$$, 그리고 $$b$$.': '{⟨a⟩,} 그리고 {⟨b⟩.}',
    '앞 $$n$$ 뒤': '앞 ⟨n⟩ 뒤',
  })) {
    assert.equal(await formulasIn(source), `<p>${held}</p>`);
  }
});

test('a long formula may break between its parts, a particle behind it stays', async () => {
  const html = await render('$$a + b = c$$는');
  assert.equal(html.match(/<wbr\/?><span class="katex-base">/g)?.length, 2);
});

for (const [tex, text] of Object.entries({
  'O(n \\log n)': 'O(n log n)',
  'n^2': 'n^2',
  'n^{k-1}': 'n^(k−1)',
  'x_1 < x_{12}': 'x_1<x_12',
  '\\log_2 n': 'log_2n',
  "f'(x)": 'f′(x)',
  '\\text{시간} \\le \\alpha': '시간≤α',
  '50\\%': '50%',
  '\\frac{a}{b}': '…',
})) {
  test(`${tex} is told as ${text}`, () => {
    assert.equal(formulaText(tex), text);
  });
}

test('excerpts and tables of contents hold no TeX', async () => {
  const body = '정렬은 $$O(n \\log n)$$이고 $$\\frac{a}{b}$$는 다릅니다.\n';
  const { blog } = load(writeContent({ 'posts/a.mdx': validPost('', body) }));
  assert.equal(blog.posts[0]?.excerpt, '정렬은 O(n log n)이고 …는 다릅니다.');
  const { headings } = await renderBody('## $$O(n \\log n)$$보다 빠르게');
  assert.deepEqual(headings, [
    { id: 'on-log-n보다-빠르게', text: 'O(n log n)보다 빠르게', depth: 2 },
  ]);
});
