import assert from 'node:assert/strict';
import test from 'node:test';
import { load, post, problemsOf, validPost, writeContent } from './support/content';

function read(file: string) {
  const { blog, problems } = load(writeContent({ 'posts/a.mdx': file }));
  assert.deepEqual(problems, []);
  const [only] = blog.posts;
  assert.ok(only);
  return only;
}

test('numbers keep the spelling that the author gave them', () => {
  const { title, tags, category } = read(
    post('title: 1.10\ndate: 2024-09-18\ntags: [3.0, 007, 0x1F, 1e3]\ncategory: 2024'),
  );
  assert.equal(title, '1.10');
  assert.deepEqual(
    tags.map(({ label }) => label),
    ['3.0', '007', '0x1F', '1e3'],
  );
  assert.equal(category?.label, '2024');
  assert.equal(read(validPost('slug: 001')).slug, '001');
});

test('a date may stand in quotes or not', () => {
  for (const date of ['2024-09-18 09:26:00', '"2024-09-18 09:26:00"', "'2024-09-18 09:26'"]) {
    assert.equal(read(post(`title: a\ndate: ${date}`)).date.iso, '2024-09-18T09:26:00+09:00');
  }
  for (const date of ['2024-09-18', '"2024-09-18"']) {
    assert.equal(read(post(`title: a\ndate: ${date}`)).date.iso, '2024-09-18T00:00:00+09:00');
  }
});

test('an optional field with nothing behind its colon counts as not written', () => {
  const blank = 'slug:\ncategory:\ntags:\nexcerpt: ~\nupdated:\ndraft:\nseries:\naliases:\ncover:';
  const { slug, tags, category, updated, aliases, excerpt } = read(
    validPost(`${blank}\npinned:\ncomments:\ncanonical:`),
  );
  assert.deepEqual(
    { slug, tags, category, updated, aliases, excerpt },
    {
      slug: 'a',
      tags: [],
      category: undefined,
      updated: undefined,
      aliases: [],
      excerpt: '본문입니다.',
    },
  );
});

test('a post may consist of front matter alone', () => {
  for (const file of [
    '---\ntitle: a\ndate: 2024-09-18\n---',
    post('title: a\ndate: 2024-09-18', ''),
  ]) {
    const { excerpt, readingMinutes, body } = read(file);
    assert.deepEqual([excerpt, readingMinutes, body.source.trim()], ['', 1, '']);
  }
});

test('spaces behind the dashes, remarks and `---yaml` are fine', () => {
  const written = '---  \n# 제목은 짧게\ntitle: a # 짧다\ndate: 2024-09-18\n---\t\n본문\n';
  assert.equal(read(written).title, 'a');
  assert.equal(read(written.replace('---  ', '---yaml')).excerpt, '본문');
});

test('a line of dashes in the body belongs to the body', () => {
  const { body } = read(validPost('', '위\n\n---\n\n아래\n'));
  assert.equal(body.source, '\n위\n\n---\n\n아래\n');
});

test('what the author wrote in the fields is what the blog knows', () => {
  const { updated, series, aliases, pinned, comments, canonical, excerpt, draft } = read(
    validPost(
      [
        'updated: 2024-10-01T00:00:00Z',
        'series: { name: 첫걸음, order: 2 }',
        'aliases: [/2019/03/옛-글, /old/%ED%95%9C/]',
        'pinned: true',
        'comments: false',
        'canonical: https://velog.io/@me/post',
        'excerpt: " 앞뒤 공백은 떼어 냅니다. "',
      ].join('\n'),
    ),
  );
  assert.deepEqual(
    { updated: updated?.iso, series, aliases, pinned, comments, canonical, excerpt, draft },
    {
      updated: '2024-10-01T09:00:00+09:00',
      series: { slug: '첫걸음', label: '첫걸음', order: 2 },
      aliases: [
        ['2019', '03', '옛-글'],
        ['old', '한'],
      ],
      pinned: true,
      comments: false,
      canonical: 'https://velog.io/@me/post',
      excerpt: '앞뒤 공백은 떼어 냅니다.',
      draft: false,
    },
  );
});

test('an address may use any script, digits, and signs that need no escape', () => {
  for (const slug of ['서버리스', 'aws-lambda_2.0', '日本語', '가'.repeat(80)]) {
    assert.equal(problemsOf({ 'posts/a.mdx': validPost(`slug: ${slug}`) }), '');
  }
});

test('what is shown in one line is one line, however it is written', () => {
  const lines = (name: string) => `${name}: |\n  첫 줄은  여기까지\n\n  둘째\t줄\n`;
  const root = writeContent({
    'posts/a.mdx': post(
      `${lines('title')}${lines('excerpt')}date: 2024-09-18\ntags: ["두\\n 줄"]\ncategory: "분\\r\\n류"`,
    ),
    'pages/about.mdx': post(`${lines('title')}${lines('excerpt')}`),
  });
  const { blog, pages, problems } = load(root);
  assert.deepEqual(problems, []);
  for (const each of [...blog.posts, ...pages]) {
    assert.equal(each.title, '첫 줄은 여기까지 둘째 줄');
    assert.equal(each.excerpt, '첫 줄은 여기까지 둘째 줄');
  }
  assert.deepEqual(
    blog.posts.map(({ tags, category }) => [tags[0]?.label, category?.label]),
    [['두 줄', '분 류']],
  );
});

test('a space that is meant to be of another width stays in a title', () => {
  assert.equal(
    read(post('title: "제\u00a03장\u3000끝"\ndate: 2024-09-18')).title,
    '제\u00a03장\u3000끝',
  );
});
