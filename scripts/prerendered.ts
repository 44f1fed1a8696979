import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  routes: z.record(
    z.string(),
    z.object({ initialRevalidateSeconds: z.union([z.number(), z.literal(false)]) }),
  ),
});

const routesSchema = z.record(z.string(), z.string());

/** What a build prerendered, from Next's own manifests. */
export type Prerendered = {
  /** Addresses with a file of their own, as the manifest has them: not percent-encoded. */
  paths: Set<string>;
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
  const { routes } = manifestSchema.parse(read('prerender-manifest.json'));
  return {
    paths: new Set(Object.keys(routes)),
    patterns: Object.values(routesSchema.parse(read('app-path-routes-manifest.json'))),
    revalidated: Object.entries(routes)
      .filter(([, { initialRevalidateSeconds }]) => initialRevalidateSeconds !== false)
      .map(([route]) => route),
  };
}
