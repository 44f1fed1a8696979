import assert from 'node:assert/strict';
import test from 'node:test';
import { toSrgb } from '@/lib/srgb';
import { lightColors, paperColors, readColor } from '@/lib/theme-colors';

test('the colours around the page are those of the paper', () => {
  assert.deepEqual(readColor(':root { --paper: light-dark(oklch(1 2 3), hsl(4 5 6)); }', 'paper'), {
    light: 'oklch(1 2 3)',
    dark: 'hsl(4 5 6)',
  });
  assert.notEqual(paperColors.light, paperColors.dark);
});

test('a stylesheet that does not name them stops the build', () => {
  assert.throws(() => readColor(':root { --paper: white; }', 'paper'), /--paper is not light-dark/);
});

test('pictures are drawn in the colours of the light theme, in the notation that they know', () => {
  for (const color of Object.values(lightColors)) assert.match(color, /^#[0-9a-f]{6}$/);
  // As browsers reckon them.
  assert.equal(toSrgb('oklch(62.8% 0.2577 29.23)'), '#ff0000');
  assert.equal(toSrgb('oklch(100% 0 0)'), '#ffffff');
  assert.equal(toSrgb('oklch(0% 0 0)'), '#000000');
  assert.equal(toSrgb('hsl(4 5 6)'), 'hsl(4 5 6)');
});
