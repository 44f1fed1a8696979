import { readFileSync } from 'node:fs';
import { z } from 'zod';

const graphSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
});

/** Something that a page says in JSON-LD. */
export type Thing = z.infer<typeof graphSchema>['@graph'][number];

/** What a finished page says of itself to machines. */
export type Head = {
  titles: string[];
  /** Values of `<meta>` by name or property; each as often as it is there. */
  metas: Map<string, string[]>;
  canonical: string | undefined;
  things: Thing[];
};

/** @param file of a page that the build made */
export function readHead(file: string): Head {
  const html = readFileSync(file, 'utf8');
  const metas = new Map<string, string[]>();
  const tags = html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g);
  for (const [, name = '', content = ''] of tags) {
    metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return {
    // A drawing may have a title of its own.
    titles: [...html.slice(0, html.indexOf('<body')).matchAll(/<title>(.*?)<\/title>/g)].map(
      ([, title = '']) => title,
    ),
    metas,
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
    things: [...scripts].flatMap(([, json = '']) => graphSchema.parse(JSON.parse(json))['@graph']),
  };
}

/** Value at a path such as `author.name` or `itemListElement.*.item`; `undefined` where any part is absent. */
export function valueAt(thing: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return thing;
  if (key === '*') {
    const all = Array.isArray(thing) ? thing.map((each) => valueAt(each, rest)) : [];
    return all.length > 0 && all.every(Boolean) ? all : undefined;
  }
  const entries = typeof thing === 'object' && thing !== null ? Object.entries(thing) : [];
  const found = entries.find(([name]) => name === key);
  return found && valueAt(found[1], rest);
}
