import fs from 'node:fs';
import path from 'node:path';
import katex from 'katex';
import { paths } from '../urls';

const STYLE = 'katex.css';
const FONT = /^[\w-]+\.woff2$/;

const folder = path.join(process.cwd(), 'node_modules/katex/dist');

/** KaTeX's stylesheet and fonts, which this site serves itself. */
export const formulaStyle = {
  version: katex.version,
  address: paths.katex(katex.version, STYLE),
  /** Paths behind the version. */
  files: () => [
    STYLE,
    ...fs
      .readdirSync(path.join(folder, 'fonts'))
      .filter((name) => FONT.test(name))
      .map((name) => `fonts/${name}`),
  ],
};

/** A file by its path behind the version, with its media type; `undefined` if there is none. */
export function readFormulaStyle(file: string) {
  if (!formulaStyle.files().includes(file)) return undefined;
  return file === STYLE
    ? { body: stylesheet(), type: 'text/css; charset=utf-8' }
    : { body: fs.readFileSync(path.join(folder, file)), type: 'font/woff2' };
}

/** With one font format for every browser, and below the site's own styles. */
function stylesheet(): string {
  const css = fs.readFileSync(path.join(folder, 'katex.min.css'), 'utf8');
  const lean = css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)/g, '');
  return `@layer components.katex{${lean}}`;
}
