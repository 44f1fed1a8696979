import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Context } from '@/lib/discussion/context';
import { openDatabase } from '@/lib/discussion/database/open';
import { sign } from '@/lib/discussion/hash';
import { isReader, popularPosts, react, readNumbers, viewPost } from '@/lib/discussion/numbers';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const GOOGLE = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const now = Date.UTC(2026, 10, 25);

async function withContext(work: (of: (address: string, isOwner?: boolean) => Context) => unknown) {
  const folder = mkdtempSync(path.join(tmpdir(), 'numbers-'));
  const db = openDatabase(`file:${path.join(folder, 'store.db')}`, undefined);
  try {
    await work((address, isOwner = false) => ({
      db,
      now,
      origins: [],
      passwordHash: undefined,
      webhook: undefined,
      secret: async () => 'secret',
      address: async () => sign(address, 'salt'),
      isOwner: async () => isOwner,
    }));
  } finally {
    await db.close();
    rmSync(folder, { recursive: true });
  }
}

const agent = (name: string, more: Record<string, string> = {}) =>
  new Headers({ 'user-agent': name, ...more });

test('a reader is counted once a day, two of one address twice, the owner and programs never', () =>
  withContext(async (of) => {
    await viewPost(of('1'), '글', agent(FIREFOX));
    await viewPost(of('1'), '글', agent(FIREFOX));
    await viewPost(of('1'), '글', agent(`${FIREFOX} x`));
    await viewPost(of('2', true), '글', agent(FIREFOX));
    await viewPost(of('3'), '글', agent(GOOGLE));
    assert.equal((await readNumbers(of('1'), '글', { views: true })).views, 2);
  }));

test('200 readers at once count as 200', () =>
  withContext(async (of) => {
    const all = Array.from({ length: 200 }, (_, n) => viewPost(of(`${n}`), '글', agent(FIREFOX)));
    await Promise.all(all);
    assert.equal((await readNumbers(of('1'), '글', { views: true })).views, 200);
  }));

test('a reaction left twice counts once, and can be taken back', () =>
  withContext(async (of) => {
    const reaction = { slug: '글', kind: 'heart', reader: 'r'.repeat(43) } as const;
    const hearts = async () => (await readNumbers(of('1'), '글', { views: false })).reactions.heart;
    await react(of('1'), '글', { ...reaction, on: true });
    await react(of('1'), '글', { ...reaction, on: true });
    assert.equal(await hearts(), 1);
    await react(of('1'), '글', { ...reaction, on: false });
    assert.equal(await hearts(), 0);
  }));

test('a page that is loaded in advance has no reader', () => {
  assert.ok(isReader(agent(FIREFOX)));
  assert.ok(!isReader(agent(FIREFOX, { 'sec-purpose': 'prefetch;prerender' })));
  assert.ok(!isReader(agent(FIREFOX, { purpose: 'prefetch' })));
  assert.ok(!isReader(new Headers()));
});

test('the most read are posts of the site that three have read, each in its language', () =>
  withContext(async (of) => {
    const read = async (slug: string, readers: number) => {
      for (let n = 0; n < readers; n += 1) await viewPost(of(`${n}`), slug, agent(FIREFOX));
    };
    await read('removed', 9);
    await read('few', 2);
    await read('some', 3);
    await read('many', 5);
    const posts = [
      { slug: 'few', title: '둘이 읽은 글', lang: 'ko' },
      { slug: 'some', title: '셋이 읽은 글', lang: 'ko' },
      { slug: 'many', title: 'Read by many', lang: 'en' },
    ];
    assert.deepEqual(await popularPosts(of('1'), posts), [
      { slug: 'many', title: 'Read by many', lang: 'en', views: 5 },
      { slug: 'some', title: '셋이 읽은 글', lang: 'ko', views: 3 },
    ]);
  }));
