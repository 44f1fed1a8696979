import { gzipSync } from 'node:zlib';

/** Bytes of a page, as they are and as `next start` compresses them. */
export type Weight = { raw: number; gzip: number };

/** How far two pages of the same weight may be apart, as a share. */
const TOLERANCE = 0.02;

export function weigh(html: string): Weight {
  return { raw: Buffer.byteLength(html), gzip: gzipSync(html).length };
}

/** Whether two pages weigh the same, raw and compressed, but for a fiftieth. */
export function sameWeight(one: Weight, other: Weight): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * b;
  return near(one.raw, other.raw) && near(one.gzip, other.gzip);
}

export function describeWeight({ raw, gzip }: Weight): string {
  return `${raw.toLocaleString('en')} bytes, ${gzip.toLocaleString('en')} with gzip`;
}
