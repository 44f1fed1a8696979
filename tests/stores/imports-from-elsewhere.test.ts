import assert from 'node:assert/strict';
import path from 'node:path';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '@/lib/discussion/database/database';
import { readCounters } from '@/lib/discussion/store/counters';
import { postFinder } from '@/lib/discussion/transfer/find-post';
import { foreignId } from '@/lib/discussion/transfer/foreign';
import { importSource } from '@/lib/discussion/transfer/import';
import { openSource } from '@/lib/discussion/transfer/open-source';
import { TransferError } from '@/lib/discussion/transfer/source';
import { promise } from './support/stores';
import { discrepancies, exported, fileOf, rendering } from './support/transfer';

const posts = [
  { slug: '커밋-메시지는-편지다', aliases: [] },
  { slug: 'writing', aliases: [['guide', '글쓰기']] },
  { slug: 'errors-as-values', aliases: [] },
];
const nothingMapped = new Map<string, string>();
const fixture = (name: string) => path.join('tests/fixtures/discussion', name);

async function bringIn(db: Database, file: string, mapped = nothingMapped) {
  const { source, left } = await openSource(file, postFinder(posts, mapped));
  return { left, outcomes: await importSource(db, source, rendering) };
}

const row = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  slug: z.string(),
  name: z.string(),
  body: z.string(),
  status: z.string(),
  depth: z.number(),
});

async function comments(db: Database, service: string, ids: readonly (number | string)[]) {
  const names = new Map(ids.map((id) => [foreignId(`${service}:${id}`), String(id)]));
  const rows = await db.read(sql`SELECT * FROM comments ORDER BY sort_key`);
  return rows
    .map((each) => row.parse(each))
    .map(({ id, parent, slug, name, body, status, depth }) => {
      const answered = parent === null ? null : names.get(parent);
      return [names.get(id), answered, slug, name, body, status, depth];
    });
}

promise('an export of Disqus is brought in with threads, places and Markdown', async ({ db }) => {
  const { left } = await bringIn(db, fixture('disqus.xml'));
  const commit = '커밋-메시지는-편지다';
  const first =
    '좋은 글 **감사합니다**! 1 < 2 & 3 > 2 인가요?\n둘째 줄입니다.\n\n> 인용한 말\n\n```\nconst a = "<b>";\n```';
  const ids = [3001, 3002, 3003, 3004, 3005, 3006, 3007, 3008, 3009, 3010];
  assert.deepEqual(await comments(db, 'disqus', ids), [
    ['3001', null, commit, '김철수 & 친구', first, 'published', 0],
    [
      '3002',
      '3001',
      commit,
      '이영희',
      '[문서](https://git-scm.com/docs)를 \\*보세요\\*\\_',
      'published',
      1,
    ],
    ['3003', '3002', commit, '', '', 'removed', 2],
    ['3004', '3003', commit, '박민수', '지워진 말에 한 대답', 'published', 3],
    ['3005', '3004', commit, 'Guest', '다섯째 깊이', 'published', 3],
    ['3006', '3005', commit, '이영희', '여섯째 깊이', 'published', 3],
    ['3008', null, 'writing', '장사꾼', '싸게 팝니다 <https://spam.example/a.png>', 'spam', 0],
    ['3009', null, 'writing', '박민수', '다른 글의 댓글에 한 대답', 'published', 0],
  ]);
  assert.deepEqual(await discrepancies(db), []);
  assert.equal((await readCounters(db, commit)).get('comments'), 5);
  assert.deepEqual(left.threads, [
    { address: 'https://old.example.com/?p=77', title: '사라진 글', comments: 1 },
  ]);
});

promise('e-mail and IP addresses of Disqus are not kept', async ({ db }) => {
  await bringIn(db, fixture('disqus.xml'));
  assert.doesNotMatch(await exported(db), /example\.com|203\.0\.113|chulsoo/);
});

promise('a thread goes where it is said to belong, and the others are left', async ({ db }) => {
  await bringIn(db, fixture('disqus.xml'));
  const mapped = new Map([['https://old.example.com/?p=77', 'writing']]);
  const { left, outcomes } = await bringIn(db, fixture('disqus.xml'), mapped);
  assert.deepEqual(outcomes.comment, { added: 1, same: 8, different: [] });
  assert.deepEqual(left.threads, []);
  assert.equal((await readCounters(db, 'writing')).get('comments'), 2);
});

promise('discussions of GitHub are brought in, page after page', async ({ db }) => {
  const { left } = await bringIn(db, fixture('discussions.json'));
  const slug = 'errors-as-values';
  assert.deepEqual(await comments(db, 'github', ['DC_1', 'DC_2', 'DC_3', 'DC_4', 'DC_5']), [
    [
      'DC_1',
      null,
      slug,
      'chulsoo',
      '**좋은** 글입니다.\n\n```ts\nconst 값 = 1;\n```',
      'published',
      0,
    ],
    ['DC_2', 'DC_1', slug, 'ghost', '저도요.', 'published', 1],
    ['DC_3', 'DC_1', slug, 'ad', '싸게 팝니다', 'spam', 1],
    ['DC_4', null, slug, '', '', 'removed', 0],
    ['DC_5', 'DC_4', slug, 'younghee', '왜 `지우셨나요`?', 'published', 1],
  ]);
  assert.deepEqual(await discrepancies(db), []);
  assert.match(left.notes.join('\n'), /^5 reactions: .*\n1 comments that GitHub has/);
  assert.deepEqual(
    left.threads.map(({ title, comments: size }) => [title, size]),
    [['사라진 글', 1]],
  );
});

for (const name of ['disqus.xml', 'discussions.json']) {
  promise(`what ${name} holds is there once, however often it is brought in`, async ({ db }) => {
    await bringIn(db, fixture(name));
    const before = await exported(db);
    const { outcomes } = await bringIn(db, fixture(name));
    assert.equal(outcomes.comment.added, 0);
    assert.equal(await exported(db), before);
  });
}

promise('XML that defines entities, or is none, is refused at its line', async ({ db }, t) => {
  const laughs =
    '<?xml version="1.0"?>\n<!DOCTYPE disqus [<!ENTITY a "하하"><!ENTITY b "&a;&a;">]>\n<disqus><post>&b;</post></disqus>';
  const files = {
    'laughs.xml:2 defines a document type': laughs,
    'external.xml:1 defines a document type':
      '<!DOCTYPE disqus SYSTEM "file:///etc/passwd"><disqus>&x;</disqus>',
    'cut.xml:2 is no XML': '<disqus>\n<post>',
    'feed.xml:1 begins with <rss>': '<rss></rss>',
    'odd.txt:1 is neither': 'hello',
    'page.json:1 0.data': '{}',
  };
  for (const [told, text] of Object.entries(files)) {
    const name = told.split(':')[0] ?? '';
    await assert.rejects(bringIn(db, fileOf(t, text, name)), (error) => {
      assert.ok(error instanceof TransferError);
      assert.ok(error.message.includes(told), error.message);
      return true;
    });
  }
  assert.equal((await db.read(sql`SELECT id FROM comments`)).length, 0);
});
