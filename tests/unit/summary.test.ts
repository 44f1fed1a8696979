import assert from 'node:assert/strict';
import test from 'node:test';
import { readSite } from '@/lib/site';
import { summary } from '@/scripts/summary';
import { load, post, writeContent } from './support/content';
import { giscus, settings } from './support/settings';

const site: Parameters<typeof summary>[1] = {
  url: 'https://blog.example.com',
  addressFrom: 'settings',
  isPreview: false,
  missesStore: [],
};

test('a build ends with what it published and what it left out, and until when', () => {
  const root = writeContent({
    'posts/a.mdx': post('title: a\ndate: 2024-01-01\ntags: [aws, lambda]\ncategory: cloud'),
    'posts/later.mdx': post('title: b\ndate: 2999-01-01'),
    'posts/draft.mdx': post('title: c\ndate: 2024-01-01\ndraft: true'),
    'pages/about.mdx': '---\ntitle: 소개\n---\n',
  });
  assert.equal(
    summary(load(root), site, 1234),
    [
      '',
      'Built 1 post, 2 tags, 1 category, 1 standing page in 1.2 s.',
      'Left out 2 posts:',
      '  content/posts/draft.mdx: draft; appears once `draft` is removed',
      '  content/posts/later.mdx: scheduled; appears in builds from 2999-01-01T00:00:00+09:00 on',
    ].join('\n'),
  );
});

test('a build that left nothing out says so', () => {
  assert.match(summary(load(writeContent({})), site, 0), /0 posts.*\nNothing was left out\.$/);
});

test('whoever deploys without an address is told, and what would carry the wrong one', () => {
  const machine = { ...site, url: 'http://localhost:3000', addressFrom: 'machine' } as const;
  const told = summary(load(writeContent({})), machine, 0)
    .split('\n')
    .at(-1);
  assert.equal(
    told,
    'No address is set, so that search engines, feeds and previews are told http://localhost:3000; before you publish, set `url` in content/site.ts.',
  );
  const vercel = { ...site, addressFrom: 'vercel' } as const;
  assert.doesNotMatch(summary(load(writeContent({})), vercel, 0), /address/);
});

test('a build of a preview says that it is one', () => {
  assert.match(
    summary(load(writeContent({})), { ...site, isPreview: true }, 0),
    /\nThis is a preview: it says so, and asks search engines to leave it out\.$/,
  );
});

test('whoever deploys to Vercel without a database is told what is off, and how to turn it on', () => {
  const told = (discussion: object, environment: Record<string, string>) =>
    summary(load(writeContent({})), readSite({ ...settings, discussion }, environment), 0);
  const VERCEL = '1';
  assert.equal(
    told({}, { VERCEL }).split('\n').at(-1),
    'Off, since Vercel keeps no files: comments, reactions, views; to turn them on, set `DATABASE_URL` to a PostgreSQL database, such as one of Neon or Supabase, and deploy again.',
  );
  assert.match(told({ giscus, views: false }, { VERCEL }), /files: reactions; to turn/);
  for (const [discussion, environment] of [
    [{}, { VERCEL, DATABASE_URL: 'postgres://localhost/blog' }],
    [{}, {}],
    [{ comments: false, reactions: false, views: false }, { VERCEL }],
  ] as const) {
    assert.doesNotMatch(told(discussion, environment), /DATABASE_URL/);
  }
});
