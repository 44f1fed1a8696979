import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What React does with a page in the browser: its scripts, requests for them, and the page as data. */
const FRAMEWORK =
  /<script\b[^>]*\bsrc="\/_next\/[^>]*><\/script>|<link\b[^>]*\bas="script"[^>]*>|<script(?: id="_R_")?>(?:\(globalThis\["TURBOPACK"\]|\(?self\.__next_f\b)[\s\S]*?<\/script>/g;

/** Next's own page for a server that fails; it has a button that React serves. */
const UNTOUCHED = '_global-error.html';

/** A page without what React would need to take it over. Scripts of our own stay. */
export function withoutFramework(html: string): string {
  return html.replace(FRAMEWORK, '');
}

/**
 * Takes the framework's scripts out of every page that a build has made: nothing in a page waits for
 * them (docs/decisions/0014-finished-pages.md).
 * @param root the project's root
 */
export function finishPages(root: string): void {
  const folder = path.join(root, '.next/server');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html') || path.basename(name) === UNTOUCHED) continue;
    const file = path.join(folder, name);
    writeFileSync(file, withoutFramework(readFileSync(file, 'utf8')));
  }
}
