import assert from 'node:assert/strict';
import test from 'node:test';
import { paperColors, readPaper } from '@/lib/theme-colors';

test('the colours around the page are those of the paper', () => {
  assert.deepEqual(readPaper(':root { --paper: light-dark(oklch(1 2 3), hsl(4 5 6)); }'), {
    light: 'oklch(1 2 3)',
    dark: 'hsl(4 5 6)',
  });
  assert.notEqual(paperColors.light, paperColors.dark);
});

test('a stylesheet that does not name them stops the build', () => {
  assert.throws(() => readPaper(':root { --paper: white; }'), /--paper is not light-dark/);
});
