import assert from 'node:assert/strict';
import test from 'node:test';
import { feedResponse } from '@/app/feed-response';
import { machineFile } from '@/app/machine-file';
import { soundPosts } from '@/lib/content/sound-posts';
import { ofSite } from '@/lib/feeds/feed';
import { feedFiles } from '@/lib/feeds/formats';
import { llmsTexts } from '@/lib/markdown/llms';
import { blogOf, load, validPost, writeContent } from './support/content';

const type = { 'Content-Type': 'text/plain; charset=utf-8' };

test('a file for programs is asked for anew each time, under a tag that changes when it does', () => {
  const [one, same, other] = ['가', '가', '나'].map((body) => machineFile(body, type).headers);
  assert.match(one?.get('etag') ?? '', /^"[\w-]{22}"$/);
  assert.equal(one?.get('etag'), same?.get('etag'));
  assert.notEqual(one?.get('etag'), other?.get('etag'));
  assert.equal(one?.get('cache-control'), 'public, max-age=0, s-maxage=300, must-revalidate');
  assert.equal(one?.get('content-type'), type['Content-Type']);
});

test('a feed changed when the last of its posts did', async () => {
  const blog = blogOf({ 가: 'date: 2024-09-18\nupdated: 2024-10-01T09:00:00+09:00' });
  for (const file of feedFiles) {
    const { headers } = await feedResponse(file, ofSite(blog));
    assert.equal(headers.get('last-modified'), 'Tue, 01 Oct 2024 00:00:00 GMT', file);
    assert.ok(headers.has('etag'), file);
  }
  const empty = await feedResponse('feed.xml', { path: '/', posts: [] });
  assert.equal(empty.headers.has('last-modified'), false);
});

test('a post that does not compile is left out of files made of many posts', async () => {
  const { blog, problems } = load(
    writeContent({
      'posts/a.mdx': validPost('', '<Unknown />\n'),
      'posts/b.mdx': validPost('', '온전한 글\n'),
    }),
  );
  await assert.rejects(llmsTexts(blog));
  const posts = soundPosts(blog.posts, problems);
  assert.match(await llmsTexts({ posts }), /온전한 글/);
  assert.equal(posts.length, 1);
});
