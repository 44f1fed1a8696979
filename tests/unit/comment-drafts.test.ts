import assert from 'node:assert/strict';
import test from 'node:test';
import { draftKey, forgetDraft, keepDraft, readDraft } from '@/components/discussion/drafts';
import {
  forgetOwn,
  isOwn,
  rememberOwn,
  waitingComments,
  writerToken,
} from '@/components/discussion/own-comments';
import { randomId, randomToken } from '@/components/discussion/random';
import { commentId } from '@/lib/discussion/requests';

// Without a browser there is no storage: what is kept lasts as long as the page, as where storage is refused.

const comment = {
  id: randomId(),
  parent: null,
  depth: 0,
  state: 'published',
  name: '김개발',
  isOwner: false,
  html: '<p>글</p>',
  created: 0,
  edited: null,
  revision: 1,
} as const;

test('a draft keeps its id until it is sent, so that a second try is the same comment', () => {
  const key = draftKey('a-post', '');
  const draft = readDraft(key);
  keepDraft(key, { ...draft, body: '쓰던 글' });
  assert.deepEqual(readDraft(key), { id: draft.id, body: '쓰던 글', tried: '' });
  forgetDraft(key);
  assert.notEqual(readDraft(key).id, draft.id);
  assert.equal(readDraft(key).body, '');
});

test('drafts to a post, to a comment, and of an edit are apart', () => {
  const places = ['', comment.id, `edit:${comment.id}`];
  const keys = places.flatMap((place) => [draftKey('a', place), draftKey('b', place)]);
  assert.equal(new Set(keys).size, keys.length);
});

test('nothing is kept of a draft that was emptied, but of one that may have arrived', () => {
  const key = draftKey('another-post', '');
  const draft = { ...readDraft(key), body: '' };
  keepDraft(key, draft);
  assert.notEqual(readDraft(key).id, draft.id);
  keepDraft(key, { ...draft, tried: '보낸 글' });
  assert.deepEqual(readDraft(key), { ...draft, tried: '보낸 글' });
});

test('a comment that waits is shown to its writer for thirty days, or until others see it', () => {
  const { id } = comment;
  const day = 86_400_000;
  rememberOwn({ id, slug: 'a-post', waiting: comment }, 0);
  assert.deepEqual(waitingComments('a-post', 29 * day), [comment]);
  assert.deepEqual(waitingComments('b-post', 0), []);
  assert.deepEqual(waitingComments('a-post', 30 * day), []);
  rememberOwn({ id, slug: 'a-post' }, day);
  assert.deepEqual(waitingComments('a-post', day), []);
  assert.ok(isOwn(id));
  forgetOwn(id);
  assert.ok(!isOwn(id));
});

test('what a device proves itself with is the same every time, and as the server wants it', () => {
  assert.match(writerToken(), /^[A-Za-z0-9_-]{43}$/);
  assert.equal(writerToken(), writerToken());
  assert.notEqual(randomToken(), randomToken());
});

test('ids are UUIDs, also where the browser makes none by itself', () => {
  assert.ok(commentId.safeParse(randomId()).success);
  const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  try {
    assert.equal(typeof crypto.randomUUID, 'undefined');
    for (let n = 0; n < 50; n += 1) assert.ok(commentId.safeParse(randomId()).success);
  } finally {
    if (own) Object.defineProperty(crypto, 'randomUUID', own);
    else Reflect.deleteProperty(crypto, 'randomUUID');
  }
});
