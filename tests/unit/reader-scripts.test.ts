import assert from 'node:assert/strict';
import test from 'node:test';
import { readerScripts } from '@/lib/reader-scripts';

test('a page runs the module that starts it, not one that is loaded when it is wanted', async () => {
  const { main, files } = await readerScripts();
  assert.match(main, /^main\./);
  assert.ok(files.has(main));
});
