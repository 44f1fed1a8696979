import type { Graph, Thing } from 'schema-dts';

/** Ends a script, begins a comment in one, or ends a line of one, as text in it must not. */
const RISKY = /[<>&\u2028\u2029]/g;

/** What is said of a page, as the text of a `<script type="application/ld+json">`. */
export function asScript(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(RISKY, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
