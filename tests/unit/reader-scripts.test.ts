import assert from 'node:assert/strict';
import test from 'node:test';
import { readerScripts } from '@/lib/reader-scripts';

test('the module that every page runs is told from those that it loads', async () => {
  const { main, files } = await readerScripts();
  assert.match(main, /^main\./);
  assert.ok(files.has(main));
});
