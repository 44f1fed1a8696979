import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { type Built, smallSite } from './support/small-site';

const picture = (background: string) =>
  sharp({ create: { width: 1000, height: 600, channels: 3, background } })
    .png()
    .toBuffer();

const post = (title: string, day: number, body: string) =>
  `---\ntitle: ${title}\ndate: 2024-01-0${day}\n---\n\n${body}\n`;

const site = smallSite({
  'text.mdx': post('처음 제목', 1, '처음 문장입니다.\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |'),
  'picture/index.mdx': post('그림', 2, '![그림](a.png)'),
  'picture/a.png': await picture('red'),
  // Its neighbour is the post above, of which it tells nothing but the title.
  'code.mdx': post('코드', 3, '```js\nconst a = 1;\n```'),
});

const readers = ['index', 'posts/text', 'feed.xml', 'atom.xml', 'feed.json'];
const programs = ['markdown/text', 'llms-full.txt', 'search'];

const shown = (built: Built, name: string) => built[name] ?? assert.fail(`${name} was not built`);

function preview(built: Built, slug: string): string {
  const [, name] = /og:image" content="[^"]*(\/previews\/[^"]+)/.exec(
    shown(built, `posts/${slug}`),
  ) ?? [assert.fail(`${slug} names no preview`)];
  const file = `.next/static/media${name}`;
  assert.ok(site.has(file), `${file} was not made`);
  return file;
}

function assertSame(before: Built, after: Built, names: readonly string[]) {
  for (const name of names) {
    assert.ok(shown(before, name) === shown(after, name), `${name} is not what it was`);
  }
}

function assertShows(built: Built, names: readonly string[], now: string, then: string) {
  for (const name of names) {
    assert.ok(shown(built, name).includes(now), `${name} lacks ${now}`);
    assert.ok(!shown(built, name).includes(then), `${name} still has ${then}`);
  }
}

// Each starts from what the one before has built and kept.
describe('a site that is built again shows what has changed since', () => {
  let last: Built = {};

  test('a new text and a new picture of the same name, and no other post', async () => {
    const before = site.build();
    assertShows(before, [...readers, ...programs], '처음 문장', '다음 문장');
    const [text, code] = [preview(before, 'text'), preview(before, 'code')];
    const [variant = ''] = /\/pictures\/[^ ]+/.exec(shown(before, 'posts/picture')) ?? [];
    assert.ok(before[variant.slice(1)], 'the variant that the page names');

    site.edit('content/posts/text.mdx', '처음 제목', '다음 제목');
    site.edit('content/posts/text.mdx', '처음 문장', '다음 문장');
    site.write('content/posts/picture/a.png', await picture('blue'));
    last = site.build();
    assertShows(last, [...readers, ...programs], '다음 문장', '처음 문장');
    assertShows(last, ['archive', 'search/names.json'], '다음 제목', '처음 제목');
    assert.notEqual(preview(last, 'text'), text);
    assert.ok(!shown(last, 'posts/picture').includes(variant), 'the page names the old picture');
    assert.notEqual(last['posts/picture/a.png'], before['posts/picture/a.png']);
    assertSame(before, last, ['posts/code', 'markdown/code']);
    assert.equal(preview(last, 'code'), code);
  });

  test('a component', () => {
    const now = 'class="table-scroll"';
    const then = 'class="table-scroll another"';
    assertShows(last, ['posts/text'], now, then);
    site.edit('components/mdx/table.tsx', 'className="table-scroll"', `className=${then.slice(6)}`);
    const after = site.build();
    assertShows(after, ['posts/text'], then, now);
    assertSame(last, after, ['posts/picture', 'posts/code', ...programs]);
    last = after;
  });

  test('a plugin in another version', () => {
    const row = '| 가 |';
    assert.ok(!shown(last, 'posts/text').includes(row));
    const extension = 'micromarkExtensions.push(gfm(settings))';
    site.edit('node_modules/remark-gfm/lib/index.js', extension, '');
    const version = '"node_modules/remark-gfm": {\n      "version": "';
    site.edit('package-lock.json', version, `${version}9`);
    const after = site.build();
    assertShows(after, ['posts/text', 'feed.xml', 'atom.xml'], row, '<table');
    assert.notEqual(after.search, last.search);
    assertSame(last, after, ['posts/picture', 'posts/code']);
    last = after;
  });

  test('a setting of the site', () => {
    const title = preview(last, 'code');
    const address = 'https://blog.example.com';
    site.edit('content/site.ts', "title: '필담'", `title: '새 이름', url: '${address}'`);
    const after = site.build();
    for (const name of ['index', 'posts/text', 'posts/picture', 'posts/code', 'feed.xml']) {
      assertShows(after, [name], '새 이름', '필담</title>');
    }
    // Within a body as well: there, a picture has its full address.
    assertShows(after, ['feed.xml'], `src="${address}/posts/picture/a.png"`, 'localhost');
    assert.notEqual(preview(after, 'code'), title);
  });
});
