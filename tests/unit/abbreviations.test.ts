import assert from 'node:assert/strict';
import test from 'node:test';
import { load, validPost, writeContent } from './support/content';
import { render } from './support/render';

const LONG = 'HyperText Markup Language';
const abbr = `<abbr title="${LONG}">HTML</abbr>`;
const first = `<abbr>HTML</abbr>(${LONG})`;
const define = `\n\n*[HTML]: ${LONG}`;
/** Behind a first one, which says what it stands for. */
const then = async (source: string, format: 'mdx' | 'md' = 'mdx') => {
  const html = await render(`HTML.\n\n${source}${define}`, { format });
  return html.replace(`<p>${first}.</p>\n`, '').trim();
};

test('an abbreviation says what it stands for where it is first met, and keeps its particle', async () => {
  for (const format of ['mdx', 'md'] as const) {
    assert.equal(
      (await render(`HTML을 쓰고, HTML도 읽습니다.${define}`, { format })).trim(),
      `<p>${first}을 쓰고, ${abbr}도 읽습니다.</p>`,
    );
  }
});

test('nothing is added where the author has said it, nor in a link, a heading or a table', async () => {
  for (const source of [`HTML(${LONG})은`, `${LONG}(HTML)은`]) {
    assert.equal(
      (await render(`${source} 말입니다. HTML도.${define}`)).trim(),
      `<p>${source.replace('HTML', '<abbr>HTML</abbr>')} 말입니다. ${abbr}도.</p>`,
    );
  }
  const html = await render(`| HTML |\n| - |\n| HTML |\n\n(HTML)과 HTML(웹)과 HTML${define}`);
  assert.ok(html.endsWith(`<p>(${abbr})과 ${abbr}(웹)과 ${first}</p>`), html);
});

test('nothing is said for the first time in text that is folded', async () => {
  const folded =
    '<Details summary="더">\n\nHTML\n\n</Details>\n\n<details><summary>HTML</summary></details>';
  const html = await render(`${folded}\n\nHTML과${define}`);
  assert.equal(html.split(first).length, 2);
  assert.ok(html.includes(`<p>${first}과</p>`), html);
});

test('an abbreviation in raw HTML is one as well', async () => {
  for (const format of ['mdx', 'md'] as const) {
    const html = await render('<abbr title="응용 프로그램 접점">API</abbr>는', { format });
    assert.equal(html, '<p><abbr>API</abbr>(응용 프로그램 접점)는</p>');
  }
});

test('only whole words are abbreviations', async () => {
  assert.equal(await then('XHTML, HTML5, HTMLs, HTML_a'), '<p>XHTML, HTML5, HTMLs, HTML_a</p>');
  assert.equal(await then('순HTML화 (HTML)'), `<p>순${abbr}화 (${abbr})</p>`);
  const korean = await render('한은이 한은행에서, 북한은 한은.\n\n*[한은]: 한국은행');
  assert.equal(
    korean.trim(),
    '<p><abbr>한은</abbr>(한국은행)이 한은행에서, 북한은 <abbr title="한국은행">한은</abbr>.</p>',
  );
});

test('the longer of two abbreviations is meant, and signs are no patterns', async () => {
  const html = await render('(C++)과 (C).\n\n*[C++]: 더한 말\n*[C]: 말');
  assert.match(html, /\(<abbr title="더한 말">C\+\+<\/abbr>\)과 \(<abbr title="말">C<\/abbr>/);
});

test('code, links and headings keep their words as they are', async () => {
  for (const source of ['`HTML`', '[HTML](/a)', '## HTML', '```\nHTML\n```', '<kbd>HTML</kbd>']) {
    for (const format of ['mdx', 'md'] as const) {
      assert.doesNotMatch(await then(source, format), /<abbr/, source);
    }
  }
});

test('a definition may stand on any line of its own, with others or beneath a text', async () => {
  for (const source of [
    '*[B]: 나\n*[A]: 가\n\nA와 B',
    'A와 B\n*[A]: 가\n*[B]: 나',
    'A와 B  \n*[A]: 가\n\n*[B]: 나',
  ]) {
    assert.equal((await render(source)).trim(), '<p><abbr>A</abbr>(가)와 <abbr>B</abbr>(나)</p>');
  }
  const middle = await render('A\n*[A]: 가 **나** `다`\n뒤');
  assert.equal(middle.trim(), '<p><abbr>A</abbr>(가 나 다)\n뒤</p>');
});

test('excerpts have neither definitions nor what abbreviations stand for', () => {
  const body = `*[HTML]: ${LONG}\n\nHTML을 씁니다.\n`;
  const { blog, problems } = load(writeContent({ 'posts/a.mdx': validPost('', body) }));
  assert.deepEqual(problems, []);
  assert.equal(blog.posts[0]?.excerpt, 'HTML을 씁니다.');
});
