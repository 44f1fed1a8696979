import assert from 'node:assert/strict';
import test from 'node:test';
import { toString as textOf } from 'hast-util-to-string';
import { llmsList, llmsTexts } from '@/lib/markdown/llms';
import { markdownTwin } from '@/lib/markdown/twin';
import { blogOf, load } from './support/content';
import { markdownOf, plain } from './support/plain';

test('a twin says what the post is, then its text', async () => {
  const blog = blogOf({
    첫글: 'date: 2024-09-18\nupdated: 2024-10-01\ncategory: 클라우드\ntags: [aws, C++]\nseries: { name: 운영기, order: 2 }',
  });
  const [post] = blog.posts;
  assert.ok(post);
  assert.equal(
    await markdownTwin(post),
    `# 첫글

- 글쓴이: 필담
- 펴낸 날: 2024-09-18
- 고친 날: 2024-10-01
- 분류: 클라우드
- 태그: aws, C++
- 연재: 운영기 2편
- 원문: <http://localhost:3000/posts/%EC%B2%AB%EA%B8%80>

본문입니다.
`,
  );
});

test('a title keeps the signs that Markdown would read', async () => {
  const [post] = load('tests/fixtures/site').blog.posts;
  assert.ok(post);
  const twin = await markdownTwin({
    ...post,
    title: '*별*\u0000과\u0008 [괄호]와 `코드` & <태그> ]]> 🎉',
  });
  assert.match(twin, /^# \\\*별\\\*과 \\\[괄호]와 \\`코드\\` & <태그> \]\]> 🎉\n/);
});

test('Markdown comes out as it went in', async () => {
  for (const source of [
    '**굵게(bold)**를 *기울임*과 ~~지움~~과 `code`로',
    '- [x] 했음\n- [ ] 남음',
    '1. 하나\n2. 둘\n   - 안\n   - 밖',
    '| 왼쪽 | 오른쪽 |\n| :- | -: |\n| `a\\|b` | 1 |',
    '평균 $$\\lambda$$개\n\n$$\nx^2 < 1\n$$',
    '> 인용\n>\n> 두 문단',
    '각주입니다.[^why]\n\n[^why]: 까닭입니다.',
    '````mdx\n```ts\na\n```\n````',
    '```diff\n-a\n+b\n c\n```',
    '![산](https://e.com/a.png "설명")',
    '2<sup>10</sup>과 <kbd>Ctrl</kbd>',
    '줄\\\n바꿈',
  ]) {
    assert.equal(await markdownOf(source), `${source}\n`);
  }
});

test('a footnote may have any name', async () => {
  for (const name of ['%ff', 'fn-x', '한글']) {
    const source = `글[^${name}] 글[^x]\n\n[^${name}]: 하나\n\n[^x]: 둘\n`;
    assert.equal(await markdownOf(source), source, name);
  }
});

test('twice the same footnote is one footnote', async () => {
  const source = '하나[^a] 둘[^a]\n\n[^a]: 각주\n';
  assert.equal(await markdownOf(source), source);
});

for (const root of ['.', 'tests/fixtures/site']) {
  for (const post of load(root, { showUnpublished: true }).blog.posts) {
    test(`the twin of ${post.file} reads as the post does`, async () => {
      const page = await plain(post.body.source, post.body.format);
      const [, twin = ''] = (await markdownTwin(post)).split(/원문: .*\n/);
      assert.ok(twin.length > 10);
      const again = await plain(twin, 'md');
      // Code that says its language is plain in a twin, where it would be read as saying so anew.
      const words = (text: string) => text.replace(/\{:\w+\}|\s+/g, '').match(/.{1,40}/g);
      assert.deepEqual(words(textOf(again)), words(textOf(page)));
    });
  }
}

test('the list for language models names each post and its Markdown', async () => {
  const blog = blogOf({ a: 'date: 2024-09-18\nexcerpt: 가', b: 'date: 2024-09-19\nexcerpt: 나' });
  const list = await llmsList(blog);
  assert.match(list, /^# 필담\n\n> /);
  assert.match(
    list,
    /- \[b\]\(http:\/\/localhost:3000\/posts\/b\.md\): 나\n- \[a\]\(http:\/\/localhost:3000\/posts\/a\.md\): 가\n/,
  );
  assert.doesNotMatch(list, /싣지 않았습니다/);
});

test('a file for language models has its bounds, and says what found no room', async () => {
  const dates = Array.from({ length: 30 }, (_, index) => [`p${index}`, 'date: 2024-09-18']);
  const blog = blogOf(Object.fromEntries(dates));
  for (const [write, heading] of [
    [llmsList, /^- \[p\d+\]/gm],
    [llmsTexts, /^# p\d+$/gm],
  ] as const) {
    const text = await write(blog, 1000);
    const shown = text.match(heading)?.length ?? 0;
    assert.ok(shown > 0 && shown < 30);
    assert.ok(Buffer.byteLength(text) < 2000);
    assert.ok(text.includes(`지난 글 ${30 - shown}편은`));
    assert.equal((await write(blog)).match(heading)?.length, 30);
  }
});

test('drafts are in no file for language models', async () => {
  const { blog } = load('tests/fixtures/site');
  for (const text of [await llmsList(blog), await llmsTexts(blog)]) {
    assert.doesNotMatch(text, /posts\/draft/);
  }
});
