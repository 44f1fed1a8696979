import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { withoutFramework } from '@/scripts/finish-pages';
import * as noPageData from '@/scripts/no-page-data';
import { filesOf } from './support/sources';

test('a page loses what React would need, and nothing else', () => {
  const kept = [
    '<link rel="preload" href="/fonts/a.woff2" as="font"/>',
    '<script>{ const root = document.documentElement; }</script>',
    '<script type="module" async="" src="/scripts/main.A1.js"></script>',
    '<script type="application/ld+json">{"text":"self.__next_f.push"}</script>',
    '<p>&lt;script src="/_next/a.js"&gt;&lt;/script&gt;</p>',
  ];
  const lost = [
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script src="/_next/static/chunks/b.js" noModule=""></script>',
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"a \\u003c b"])</script>',
  ];
  const page = kept.map((line, index) => line + (lost[index] ?? '')).join('');
  assert.equal(withoutFramework(page + lost.at(-1)), kept.join(''));
});

test('no component waits for React in the browser, which finished pages do without', () => {
  const clients = filesOf('app', 'components')
    .filter(({ text }) => text.startsWith("'use client'"))
    .map(({ file }) => file);
  assert.deepEqual(clients.sort(), [
    'app/error.tsx',
    'app/global-error.tsx',
    'components/layout/development-scripts.tsx',
    // Rendered at build: it is told the address there, and never changes.
    'components/layout/navigation.tsx',
  ]);
});

test('what stands in for the parts of pages as data is all that the framework takes from there', () => {
  const entry = 'node_modules/next/dist/esm/server/app-render/entry-base.js';
  const taken = /export \{ ([^}]*) \} from '\.\/collect-segment-data';/.exec(
    readFileSync(entry, 'utf8'),
  );
  assert.deepEqual(taken?.[1]?.split(', ').sort(), Object.keys(noPageData));
});
