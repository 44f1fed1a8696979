import fs from 'node:fs';

/** The colour of the paper in both themes, for what surrounds the page: as app/globals.css names it. */
export const paperColors = readPaper(fs.readFileSync('app/globals.css', 'utf8'));

/** @throws Error when the stylesheet does not name the paper's colour as `light-dark(…, …)` */
export function readPaper(css: string): { light: string; dark: string } {
  const colors = /--paper: light-dark\((?<light>\w+\([^)]+\)), (?<dark>\w+\([^)]+\))\)/.exec(css);
  const { light, dark } = colors?.groups ?? {};
  if (!light || !dark) throw new Error('app/globals.css: --paper is not light-dark(…, …)');
  return { light, dark };
}
