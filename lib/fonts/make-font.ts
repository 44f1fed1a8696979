import fs from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { closeBar } from './close-bar';
import { coarsenVariations } from './coarsen';
import { type Face, faces } from './faces';
import { renameFont } from './rename';
import type { SiteFont } from './site-fonts';

const CACHE = '.next/cache/fonts';

/** Where a font names its licence and the licence's address; the notice of copyright is kept anyway. */
const LICENCE = [13, 14];

/** A face's file (WOFF2), made at the first build with these characters and kept for the next. */
export async function makeFont({
  name,
  file,
  characters,
}: SiteFont): Promise<Uint8Array<ArrayBuffer>> {
  const face = faces[name];
  const source = fs.readFileSync(path.join(process.cwd(), 'node_modules', face.source));
  if (characters === undefined) return new Uint8Array(source);
  const folder = path.join(process.cwd(), CACHE, name);
  const kept = path.join(folder, file);
  if (fs.existsSync(kept)) return new Uint8Array(fs.readFileSync(kept));
  const font = await subset(source, face, characters);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(kept, font);
  return font;
}

/**
 * The part of a face that draws these characters, under its own name.
 * @param source WOFF2
 * @param characters those that the face does not have are passed over
 * @returns WOFF2
 */
export async function subset(
  source: Buffer,
  { features, weights, coarseness, brokenBar, rename }: Face,
  characters: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = { keepFeatures: features, preserveNameIds: LICENCE };
  const part = await subsetFont(source, characters, {
    ...kept,
    targetFormat: 'truetype',
    variationAxes: weights && { wght: weights },
  });
  if (coarseness) coarsenVariations(part, coarseness);
  if (brokenBar) closeBar(part);
  renameFont(part, rename);
  const packed = { ...kept, keepAllGlyphs: true, targetFormat: 'woff2' } as const;
  return new Uint8Array(await subsetFont(part, undefined, packed));
}
