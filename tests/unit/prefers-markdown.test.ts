import assert from 'node:assert/strict';
import test from 'node:test';
import { prefersMarkdown } from '@/lib/markdown/prefers-markdown';

for (const accept of [
  'text/markdown',
  'text/markdown, text/html;q=0.9, */*;q=0.1',
  'text/html;q=0.8, text/markdown',
  'Text/Markdown;charset=utf-8 , */*',
  'text/markdown;q=0.3, */*;q=0.1',
  'text/markdown, text/html;q=0',
]) {
  test(`a program that sends ${accept} reads Markdown`, () => assert.ok(prefersMarkdown(accept)));
}

for (const accept of [
  '',
  '*/*',
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'text/html, text/markdown',
  'text/markdown;q=0.5, text/html',
  'text/markdown;q=0, */*',
  'text/markdown;q=lots',
  'text/markdown-extra',
]) {
  test(`a client that sends ${accept || 'nothing'} reads the page`, () =>
    assert.ok(!prefersMarkdown(accept)));
}
