import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';

type Colour = { lightness: number; chroma: number; hue: number };

const css = fs.readFileSync('app/globals.css', 'utf8');
const NUMBERS = String.raw`oklch\((?<l>[\d.]+)% (?<c>[\d.]+) (?<h>[\d.]+)\)`;
const value = new RegExp(NUMBERS);

/** The value of a colour of app/globals.css in one theme. */
function colour(name: string, theme: 'light' | 'dark'): Colour {
  const declared = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`);
  const [, light = '', dark = ''] = declared.exec(css) ?? [];
  const { l, c, h } = value.exec(theme === 'light' ? light : dark)?.groups ?? {};
  assert.ok(l && c && h, `--${name} is not found`);
  return { lightness: Number(l) / 100, chroma: Number(c), hue: Number(h) };
}

/** Relative luminance as WCAG 2 has it, 0 to 1; what a screen cannot show is clipped. */
function luminance({ lightness, chroma, hue }: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Pairs of a text and what is behind it that are harder to read than `least`. */
function unreadable(texts: string[], grounds: string[], least: number): string[] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    texts.flatMap((text) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(colour(text, theme), colour(ground, theme));
        return ratio < least ? `${text} on ${ground}, ${theme}: ${ratio.toFixed(2)}` : [];
      }),
    ),
  );
}

test('contrast is reckoned as WCAG has it', () => {
  const grey = (lightness: number) => ({ lightness, chroma: 0, hue: 0 });
  assert.equal(contrast(grey(0), grey(1)).toFixed(2), '21.00');
  // oklch(62.8% 0.2577 29.23) is #ff0000.
  const red = { lightness: 0.62796, chroma: 0.25768, hue: 29.234 };
  assert.equal(contrast(red, grey(1)).toFixed(2), '4.00');
});

test('text is read at 7:1, and whatever else is written at 4.5:1', () => {
  assert.deepEqual(unreadable(['ink'], ['paper', 'panel'], 7), []);
  assert.deepEqual(unreadable(['muted', 'accent'], ['paper', 'panel'], 4.5), []);
});

test('code is read at 4.5:1, in marked lines as well', () => {
  const tokens = [...css.matchAll(/--(tok-\w+):/g)].map(([, name = '']) => name);
  assert.ok(tokens.length >= 6);
  const grounds = ['paper', 'panel', 'inserted', 'deleted', 'marked'];
  assert.deepEqual(unreadable([...tokens, 'ink', 'muted'], grounds, 4.5), []);
});
