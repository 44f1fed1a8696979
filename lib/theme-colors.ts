import fs from 'node:fs';
import { toSrgb } from './srgb';

const css = fs.readFileSync('app/globals.css', 'utf8');

/** The colour of the paper in both themes, for what surrounds the page. */
export const paperColors = readColor(css, 'paper');

/** Colours of the light theme, for pictures: as CSS has them for sRGB. */
export const lightColors = {
  paper: toSrgb(paperColors.light),
  ink: toSrgb(readColor(css, 'ink').light),
  muted: toSrgb(readColor(css, 'muted').light),
  line: toSrgb(readColor(css, 'line').light),
  accent: toSrgb(readColor(css, 'accent').light),
};

export type Colors = typeof lightColors;

/**
 * A colour as app/globals.css names it.
 * @throws Error when it is not `light-dark(…, …)` there
 */
export function readColor(css: string, name: string): { light: string; dark: string } {
  const value = String.raw`\w+\([^)]+\)`;
  const pattern = new RegExp(`--${name}: light-dark\\((?<light>${value}), (?<dark>${value})\\)`);
  const { light, dark } = pattern.exec(css)?.groups ?? {};
  if (!light || !dark) throw new Error(`app/globals.css: --${name} is not light-dark(…, …)`);
  return { light, dark };
}
