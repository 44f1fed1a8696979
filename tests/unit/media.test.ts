import assert from 'node:assert/strict';
import test from 'node:test';
import { render } from './support/render';

const id = 'abcdefghij_';

test('a film has controls and a name, keeps its room and asks for nothing it was not asked for', async () => {
  const html = await render('<Video src="/a.mp4" poster="/a.png" caption="배포가 끝나는 모습" />');
  assert.match(html, /<video[^>]* src="\/a\.mp4"[^>]* poster="\/a\.png"/);
  assert.match(html, /<video[^>]* aria-label="배포가 끝나는 모습"[^>]* controls=""/);
  assert.match(html, /preload="none"/);
  assert.doesNotMatch(html, /autoplay|style=/i);
  assert.match(html, /<figcaption>배포가 끝나는 모습<\/figcaption>/);
  assert.match(await render('<Video src="/a.mp4" title="모습" />'), /preload="metadata"/);
});

test('a film may have captions', async () => {
  const html = await render('<Video src="/a.mp4" title="모습" captions="/a.vtt" />');
  assert.match(html, /<track(?=[^>]*kind="captions")(?=[^>]*src="\/a\.vtt")(?=[^>]*srcLang="ko")/i);
});

test('the files of a film beside the post have their published addresses', async () => {
  const html = await render(
    '<Video src="./a.mp4" poster="./a.png" captions="./a.vtt" title="모습" />',
    { resolveFile: (url) => url.replace('./', '/posts/a/') },
  );
  for (const file of ['a.mp4', 'a.png', 'a.vtt']) assert.ok(html.includes(`"/posts/a/${file}"`));
});

test('a film on YouTube is a link with its title, and nothing that loads from elsewhere', async () => {
  const html = await render(`<YouTube id="${id}" title="강연" start={90} />`);
  assert.match(html, new RegExp(`<a href="https://www\\.youtube\\.com/watch\\?v=${id}&amp;t=90s"`));
  assert.match(html, />강연<\/span>.*누르면 YouTube에서 영상을 불러옵니다\./);
  assert.doesNotMatch(html, /<(?:img|iframe|script|link|video)|style=|url\(/);
});

test('a card is one link with its title, text and host', async () => {
  const card = async (href: string) => {
    const html = await render(`<LinkCard href="${href}" title="제목" description="설명" />`);
    assert.equal(html.match(/<a /g)?.length, 1);
    assert.match(html, /^<a class="link-card" href="[^"]+">.*제목.*설명.*<\/a>$/);
    return /link-card-host">([^<]*)</.exec(html)?.[1];
  };
  assert.equal(await card('https://www.example.com/docs'), 'example.com');
  assert.equal(await card('https://한국.kr/글'), '한국.kr');
  assert.equal(await card('http://localhost:3000/a'), 'localhost:3000');
  assert.equal(await card('/posts/errors-as-values'), '필담');
});
