import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { consume } from '../bench-build/consumption';
import { copyModules } from '../copy-project';
import { next, root } from '../run.mjs';
import { fillerFor, wordsOf } from './filler';
import { describeWeight, sameWeight, weigh } from './weight';

const MOST_BUILDS = 3;

/** The one page of the bare app. */
export const BARE_PATH = '/p/bare';

/** There is no bare page to compare with. Its message says why. */
export class BareAppError extends Error {}

/** A home page only because a server is asked for it to see whether it is up. */
const files = {
  'package.json': '{ "name": "bare", "private": true }\n',
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="ko"><body>{children}</body></html>;
}\n`,
  'app/page.jsx': `export default function Home() {
  return <p>Bare</p>;
}\n`,
};

const page = (text: string) => `const __html = ${JSON.stringify(text)};
export const dynamicParams = false;
export function generateStaticParams() {
  return [{ slug: 'bare' }];
}
export default async function Page({ params }) {
  const { slug } = await params;
  return <main><h1>{slug}</h1><div dangerouslySetInnerHTML={{ __html }} /></main>;
}\n`;

/**
 * Makes and builds a Next app of nothing but a page that weighs as much as another one.
 * @param folder an empty one
 * @param html the other page
 * @returns the bare page's HTML
 * @throws {BareAppError} where it cannot be built, or not with that weight
 */
export async function makeBareApp(folder: string, html: string): Promise<string> {
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  copyModules(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const [target, words] = [weigh(html), wordsOf(html)];
  let text = words.repeat(Math.ceil(2000 / words.length));
  let bare = '';
  for (let builds = 0; builds < MOST_BUILDS; builds += 1) {
    bare = await build(folder, text);
    if (sameWeight(weigh(bare), target)) return bare;
    const better = fillerFor(bare.split(text), words, target);
    if (better === undefined) break;
    text = better;
  }
  throw new BareAppError(
    `A bare page of the same size cannot be made: ours has ${describeWeight(target)}; the bare one would have ${describeWeight(weigh(bare))}. Take another page.`,
  );
}

async function build(folder: string, text: string): Promise<string> {
  write(folder, 'app/p/[slug]/page.jsx', page(text));
  const { status, output } = await consume(process.execPath, [next, 'build'], { cwd: folder });
  if (status !== 0) throw new BareAppError(`The bare app cannot be built:\n${output}`);
  return readFileSync(path.join(folder, `.next/server/app${BARE_PATH}.html`), 'utf8');
}

function write(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
