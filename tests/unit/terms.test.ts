import assert from 'node:assert/strict';
import test from 'node:test';
import { load, post, writeContent } from './support/content';

function blogWith(tags: Record<string, string>) {
  const files = Object.entries(tags).map(([date, list]) => [
    `posts/${date}.mdx`,
    post(`title: ${date}\ndate: ${date}\ntags: [${list}]\ncategory: ${list.split(',')[0]}`),
  ]);
  const { blog, problems } = load(writeContent(Object.fromEntries(files)));
  assert.deepEqual(problems, []);
  return blog;
}

test('spellings of one word are one tag, under the label that was written first by date', () => {
  const blog = blogWith({ '2024-03-01': 'aws', '2024-01-01': 'AWS', '2024-02-01': 'ＡＷＳ' });
  assert.deepEqual(
    blog.tags.map(({ slug, label, posts }) => [slug, label, posts.length]),
    [['aws', 'AWS', 3]],
  );
  for (const { tags, category } of blog.posts) {
    assert.deepEqual(tags, [{ slug: 'aws', label: 'AWS' }]);
    assert.deepEqual(category, { slug: 'aws', label: 'AWS' });
  }
});

test('C, C++ and C# are three tags', () => {
  const blog = blogWith({ '2024-01-01': 'C', '2024-01-02': 'C++', '2024-01-03': '"C#"' });
  assert.deepEqual(blog.tags.map(({ label }) => label).sort(), ['C', 'C#', 'C++']);
  assert.equal(blog.tag('c#')?.posts.length, 1);
});

test('a tag that one post writes twice counts once', () => {
  const blog = blogWith({ '2024-01-01': 'aws, AWS, lambda' });
  assert.deepEqual(
    blog.posts[0]?.tags.map(({ label }) => label),
    ['aws', 'lambda'],
  );
  assert.equal(blog.tag('aws')?.posts.length, 1);
});

test('a post shows its tags in the order in which its author wrote them', () => {
  const blog = blogWith({ '2024-01-01': '나, 가', '2024-01-02': '가, 다, 나' });
  assert.deepEqual(
    blog.posts[0]?.tags.map(({ label }) => label),
    ['가', '다', '나'],
  );
});

test('tags stand most used first, then by label; each holds its posts newest first', () => {
  const blog = blogWith({ '2024-01-01': '나, 다', '2024-01-02': '나, 가', '2024-01-03': 'b' });
  assert.deepEqual(
    blog.tags.map(({ label }) => label),
    ['나', '가', '다', 'b'],
  );
  assert.deepEqual(
    blog.tag('나')?.posts.map(({ slug }) => slug),
    ['2024-01-02', '2024-01-01'],
  );
});

test('a tag that nobody uses has no page', () => {
  const blog = blogWith({ '2024-01-01': 'aws' });
  assert.equal(blog.tag('lambda'), undefined);
  assert.equal(blog.tag('AWS'), undefined);
});
