import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withContentPolicy } from './content-policy';

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
 * Takes the framework's scripts out of every page that a build has made, as nothing in a page waits for
 * them, and has browsers run none but those that are left (docs/decisions/0014-finished-pages.md).
 * @param root the project's root
 * @param elsewhere origins of scripts that readers can ask for
 */
export function finishPages(root: string, elsewhere: readonly string[] = []): void {
  const folder = path.join(root, '.next/server');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html') || path.basename(name) === UNTOUCHED) continue;
    const file = path.join(folder, name);
    const html = withoutFramework(readFileSync(file, 'utf8'));
    writeFileSync(file, withContentPolicy(html, elsewhere));
    emptyData(file.replace(/\.html$/, ''));
  }
}

/** Empties the page as data, which nobody asks for. Servers look for the file all the same. */
function emptyData(page: string): void {
  if (existsSync(`${page}.rsc`)) writeFileSync(`${page}.rsc`, '');
}
