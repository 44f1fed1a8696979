import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';
import { ownerFeed } from '@/lib/discussion/admin/feed';
import { feedKey, requireFeedKey } from '@/lib/discussion/admin/feed-key';
import { contextOf } from '@/lib/discussion/context';
import { renderComment } from '@/lib/discussion/markdown';
import { Refusal } from '@/lib/discussion/refusal';
import { addComment } from '@/lib/discussion/store/write-comments';
import { readable } from '@/lib/feeds/readable';
import { site } from '@/lib/site';
import { complaints, readXml } from '@/tests/support/feed-standards';
import { xssPayloads } from '@/tests/support/xss-payloads';
import { emptyStore, pendingComment } from './support/discussion';

const self = 'https://blog.example.com/api/admin/feed/key';
const context = (t: test.TestContext) =>
  contextOf(new Request('http://localhost'), emptyStore(t), site, 1);

test('the feed of new comments is well-formed Atom, whatever is in a name or a comment', async (t) => {
  const { db } = context(t);
  const at = context(t);
  await addComment(
    at.db,
    pendingComment({
      id: randomUUID(),
      name: 'a\u0007<b>&]]>\ud800\uffff',
      body: ']]>\u0001 & <i>',
    }),
  );
  await addComment(at.db, pendingComment({ id: randomUUID(), status: 'spam', name: '스패머' }));
  await addComment(at.db, pendingComment({ id: randomUUID(), status: 'published', created: 5 }));
  for (const each of [at, { ...at, db }]) {
    assert.deepEqual(complaints('atom.xml', await ownerFeed(each, [], self)), []);
  }
  const feed = await ownerFeed(at, [], self);
  assert.equal(feed.match(/<entry>/g)?.length, 2);
  assert.ok(feed.includes('<title>첫사람: post</title>'));
  assert.match(feed, /<title>.*\[대기\] a.*<\/title>/);
  assert.ok(!feed.includes('스패머'));
  assert.ok(feed.indexOf('첫사람') < feed.indexOf('[대기]'), 'the newest comes first');
});

test('payloads in names and comments are only text in the feed', async (t) => {
  const prefixes = { atom: 'http://www.w3.org/2005/Atom' };
  const payloads = xssPayloads();
  for (let from = 0; from < payloads.length; from += 30) {
    const some = payloads.slice(from, from + 30);
    const at = context(t);
    for (const [created, payload] of some.entries()) {
      const id = randomUUID();
      const words = { name: payload, body: payload, status: 'published' } as const;
      await addComment(at.db, pendingComment({ id, created, ...words }));
    }
    const feed = await ownerFeed(at, [], self);
    assert.deepEqual(complaints('atom.xml', feed), []);
    const entries = readXml(feed).find('//atom:entry', prefixes).reverse();
    assert.equal(entries.length, some.length);
    for (const [n, payload] of some.entries()) {
      const textOf = (name: string) => entries[n]?.get(`atom:${name}`, prefixes)?.content;
      const kept = readable(payload.replaceAll('\0', '\ufffd'));
      assert.equal(textOf('title'), `${kept}: post`);
      assert.equal(textOf('content'), readable(await renderComment(kept)));
    }
  }
});

test('the key of the feed changes with the password, and no other opens it', async (t) => {
  const secret = async () => 'a secret';
  const before = { ...context(t), secret, passwordHash: 'scrypt:1:1:1:a:b' };
  const after = { ...before, passwordHash: 'scrypt:1:1:1:a:c' };
  const key = await feedKey(before);
  await requireFeedKey(before, key);
  const isRefused = (error: unknown) => error instanceof Refusal && error.reason === 'login';
  await assert.rejects(requireFeedKey(after, key), isRefused);
  await assert.rejects(requireFeedKey(before, ''), isRefused);
  const off = { ...before, passwordHash: undefined };
  await assert.rejects(requireFeedKey(off, key), Refusal);
});
