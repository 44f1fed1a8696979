import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { paths } from '@/lib/urls';

const manifestSchema = z.object({
  routes: z.record(
    z.string(),
    z.object({
      initialRevalidateSeconds: z.union([z.number(), z.literal(false)]),
      srcRoute: z.string().nullable(),
      dataRoute: z.string().nullable(),
    }),
  ),
});

const metaSchema = z.object({ status: z.number().default(200) });

const routesSchema = z.record(z.string(), z.string());

/** A page of HTML that the build made. */
export type PrerenderedPage = {
  /** Its address, percent-encoded. */
  address: string;
  /** The address pattern that it comes from, such as `/posts/[slug]`. */
  pattern: string;
  /** Absolute path of the HTML. */
  file: string;
};

/** What a build prerendered, from Next's own manifests. */
export type Prerendered = {
  /** Addresses with a file of their own, as the manifest has them: not percent-encoded. */
  paths: Set<string>;
  /** Pages that readers can open: no files, no redirects, none of Next's own. */
  pages: PrerenderedPage[];
  /** Address patterns that the build knows, such as `/posts/[slug]`. */
  patterns: string[];
  /** Addresses that would be rendered again after the build. */
  revalidated: string[];
};

/**
 * Reads `.next/prerender-manifest.json` and `.next/app-path-routes-manifest.json`.
 * @param root the project's root
 */
export function readPrerendered(root: string): Prerendered {
  const read = (name: string): unknown =>
    JSON.parse(fs.readFileSync(path.join(root, '.next', name), 'utf8'));
  const html = (route: string) =>
    path.join(root, '.next/server/app', `${route === '/' ? '/index' : route}.html`);
  const status = (route: string) =>
    metaSchema.parse(JSON.parse(fs.readFileSync(html(route).replace(/html$/, 'meta'), 'utf8')))
      .status;
  const { routes } = manifestSchema.parse(read('prerender-manifest.json'));
  return {
    paths: new Set(Object.keys(routes)),
    pages: Object.entries(routes)
      .filter(([route, { dataRoute }]) => dataRoute !== null && !route.startsWith('/_'))
      // What comments are put into on demand is no page yet.
      .filter(([route]) => route !== paths.discussion)
      .filter(([route]) => status(route) === 200)
      .map(([route, { srcRoute }]) => ({
        // The manifest encodes some signs, such as #, and leaves Hangul as it is.
        address: decodeURIComponent(route).split('/').map(encodeURIComponent).join('/'),
        pattern: srcRoute ?? route,
        file: html(route),
      })),
    patterns: Object.values(routesSchema.parse(read('app-path-routes-manifest.json'))),
    revalidated: Object.entries(routes)
      .filter(([, { initialRevalidateSeconds }]) => initialRevalidateSeconds !== false)
      .map(([route]) => route),
  };
}

/** Of every address pattern the page with the most in it. */
export function largestOfPattern(pages: readonly PrerenderedPage[]): PrerenderedPage[] {
  const size = ({ file }: PrerenderedPage) => fs.statSync(file).size;
  const largest = new Map<string, PrerenderedPage>();
  for (const page of pages) {
    const other = largest.get(page.pattern);
    if (!other || size(page) > size(other)) largest.set(page.pattern, page);
  }
  return [...largest.values()];
}
