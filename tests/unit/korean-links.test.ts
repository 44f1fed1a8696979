import assert from 'node:assert/strict';
import test from 'node:test';
import { render, renderLine } from './support/render';

const link = (address: string, href = address) => `<a href="${href}">${address}</a>`;

async function becomes(lines: Record<string, string>) {
  for (const [source, html] of Object.entries(lines)) assert.equal(await renderLine(source), html);
}

test('a bare address ends before the particle', () =>
  becomes({
    'https://example.com/docs를 참고': `${link('https://example.com/docs')}를 참고`,
    'https://example.com에서': `${link('https://example.com')}에서`,
    'www.example.com에서': `${link('www.example.com', 'http://www.example.com')}에서`,
    'https://example.com/?q=a&lang=ko와': `${link('https://example.com/?q=a&amp;lang=ko')}와`,
    'https://example.com/%ED%95%9C를': `${link('https://example.com/%ED%95%9C')}를`,
    '문서는https://example.com/a를': `문서는${link('https://example.com/a')}를`,
  }));

test('punctuation between an address and a particle is not part of the address', () =>
  becomes({
    'https://example.com/a.를': `${link('https://example.com/a')}.를`,
    '(https://example.com/a)에서': `(${link('https://example.com/a')})에서`,
    'https://example.com/a_(b)를': `${link('https://example.com/a_(b)')}를`,
    '"https://example.com/a"라는': `&quot;${link('https://example.com/a')}&quot;라는`,
    '“https://example.com/a”를 「https://example.com/b」와': `“${link('https://example.com/a')}”를 「${link('https://example.com/b')}」와`,
    '[참고: https://example.com/a를 보라]': `[참고: ${link('https://example.com/a')}를 보라]`,
    '[참고: (https://example.com/a.)를 보라]': `[참고: (${link('https://example.com/a')}.)를 보라]`,
  }));

test('emphasis around an address closes before a particle', () =>
  becomes({
    '**https://example.com/a**를': `<strong>${link('https://example.com/a')}</strong>를`,
    '*https://example.com/a*는': `<em>${link('https://example.com/a')}</em>는`,
    '~~https://example.com/a~~가': `<del>${link('https://example.com/a')}</del>가`,
    'https://example.com/a에서**강조**도': `${link('https://example.com/a')}에서<strong>강조</strong>도`,
    'https://example.com/a를 **꼭** 보라': `${link('https://example.com/a')}를 <strong>꼭</strong> 보라`,
  }));

test('an address in Hangul that cannot be told from its particle stays text, to the letter', () =>
  becomes({ 'https://한국.com/가를': 'https://한국.com/가를' }));

test('a path in Hangul stays whole where the author shows its end', async () => {
  const href = 'https://ko.wikipedia.org/wiki/%ED%95%9C%EA%B5%AD%EC%96%B4';
  await becomes({
    '[위키](https://ko.wikipedia.org/wiki/한국어)를': `<a href="${href}">위키</a>를`,
  });
  assert.equal(
    await render('<https://ko.wikipedia.org/wiki/한국어>는', { format: 'md' }),
    `<p><a href="${href}">https://ko.wikipedia.org/wiki/한국어</a>는</p>`,
  );
});

test('an address ends before the particle in tables, lists, headings and quotes as well', async () => {
  for (const source of [
    '| a |\n| - |\n| https://a.b/c는 |',
    '- https://a.b/c는',
    '> https://a.b/c는',
  ]) {
    assert.match(await render(source), /<a href="https:\/\/a\.b\/c">https:\/\/a\.b\/c<\/a>는/);
  }
  assert.match(await render('## https://a.b/c는'), /<a href="https:\/\/a\.b\/c">/);
});

test('an e-mail address ends before the particle', () =>
  becomes({
    'me@example.com에게': `<a href="mailto:me@example.com">me@example.com</a>에게`,
    '(me@example.com)으로': `(<a href="mailto:me@example.com">me@example.com</a>)으로`,
  }));

test('an address in code is no link', () =>
  becomes({ '`https://example.com/가`를': '<code>https://example.com/가</code>를' }));

test('a link that names an address in its text keeps that text', () =>
  becomes({
    '[https://a.b/c를 보라](https://x.y)': '<a href="https://x.y">https://a.b/c를 보라</a>',
  }));
