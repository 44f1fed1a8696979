import assert from 'node:assert/strict';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { search } from '@/lib/search/search';
import { SearchIndex } from '@/lib/search/search-index';
import { planIndex, siteIndex, siteNames } from '@/lib/search/site-index';
import { readDocuments } from '@/scripts/read-documents';
import { report } from '@/scripts/search-report';
import { load, validPost, writeContent } from './support/content';

/** What a query finds on a site whose index is all there. */
async function findOn(content: ReturnType<typeof load>, query: string) {
  const files = await siteIndex(content.blog);
  const index = new SearchIndex(JSON.parse(await siteNames(content.blog)));
  for (const file of planIndex(content.blog).files) index.add(file, files.get(file) ?? '');
  return search(query, { index });
}

test('a result leads to the section as the page names it', async () => {
  const body = '머리말\n\n## 같은 절\n\n하나\n\n## 같은 절\n\n느티나무가 있다.\n';
  const content = load(writeContent({ 'posts/a.mdx': validPost('', body) }));
  const [result] = await findOn(content, '느티나무');
  assert.equal(result?.path, '/posts/a');
  assert.equal(result?.place?.id, '같은-절-1');
});

test('drafts and posts of the future are in no file of the index', async () => {
  const content = load(
    writeContent({
      'posts/a.mdx': validPost('', '보이는 글\n'),
      'posts/b.mdx': validPost('draft: true', '느티나무 초안\n'),
      'posts/c.mdx': '---\ntitle: 앞날\ndate: 2030-01-01\n---\n\n느티나무 예약\n',
    }),
  );
  assert.deepEqual(await findOn(content, '느티나무'), []);
  const [names, files] = [await siteNames(content.blog), await siteIndex(content.blog)];
  assert.doesNotMatch([names, ...files.values()].join('\n'), /느티|앞날/);
});

test('what a component, an expression or code says is found', async () => {
  const body =
    '<Callout title="자작나무">\n\n{"느티" + "나무"}\n\n</Callout>\n\n```ts\nconst birchTree = 1;\n```\n';
  const content = load(writeContent({ 'posts/a.mdx': validPost('', body) }));
  for (const query of ['자작나무', '느티나무', 'birchTree', 'birch']) {
    assert.equal((await findOn(content, query)).length, 1, query);
  }
});

test('the same posts have the same version, others another', () => {
  const version = (body: string) =>
    planIndex(load(writeContent({ 'posts/a.mdx': validPost('', body) })).blog).version;
  assert.equal(version('하나\n'), version('하나\n'));
  assert.notEqual(version('하나\n'), version('둘\n'));
});

test('every file of the index is planned before it is made', async () => {
  const { blog } = load('tests/fixtures/site');
  const { files: planned } = planIndex(blog);
  const made = [...(await siteIndex(blog)).keys()];
  assert.deepEqual(
    made.filter((name) => !planned.includes(name)),
    [],
  );
  assert.match(await siteNames(blog), new RegExp(planIndex(blog).version));
});

test('any Markdown can be read for a measurement', () => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'pildam-search-'));
  const files = {
    'a.md':
      '---\ntitle: 앞글\ndate: 2024-01-02\ntags: [aws]\n---\n\n본문 <br> { 열린\n\n## 절\n\n글',
    'deep/b.mdx': '# 제목만 있는 글\n\n<Unknown>본문 {1 + 1</Unknown>\n',
    'c.md': '그냥 글',
  };
  fs.mkdirSync(path.join(folder, 'deep'));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  const documents = readDocuments(folder).map(({ path: file, title, tags }) => [file, title, tags]);
  fs.rmSync(folder, { recursive: true });
  assert.deepEqual(documents, [
    ['a.md', '앞글', ['aws']],
    ['c.md', 'c.md', []],
    ['deep/b.mdx', '제목만 있는 글', []],
  ]);
});

test('a measurement counts what is found, and what is rightly not', () => {
  const asked = (targets: string[], found: string[]) => ({
    class: targets.length > 0 ? 'there' : 'nowhere',
    query: '말',
    targets,
    results: found.map((each) => ({ path: each, title: each, tags: [], date: '', score: 1 })),
    bytes: 1000,
    milliseconds: 1,
  });
  const table = report(
    [
      asked(['a'], ['a']),
      asked(['a'], ['b', 'a']),
      asked(['a'], ['b']),
      asked([], []),
      asked([], ['a']),
    ],
    new Map([['names.json', 2000]]),
    true,
  );
  assert.match(table, /^there: "말" should find a, finds b$/m);
  assert.match(table, /^nowhere: "말" should find nothing, finds a$/m);
  assert.match(table, /^there +3 +0\.333 +0\.667 +0\.500$/m);
  assert.match(table, /^nowhere +2 +0\.500 +0\.500 +0\.500$/m);
  assert.match(table, /^Loaded first: 2\.0 kB/m);
});
