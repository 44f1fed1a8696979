import { tableStart, viewOf } from './sfnt';

/** How wide a font draws each character that it has, in em, by code point. */
export type Glyphs = ReadonlyMap<number, number>;

/**
 * Reads which characters a font draws (`cmap`, formats 4 and 12) and how wide (`hmtx`).
 * @param font an unpacked font (sfnt)
 */
export function readGlyphs(font: Uint8Array): Glyphs {
  const view = viewOf(font);
  const unitsPerEm = view.getUint16(tableStart(view, 'head') + 18);
  const widths = tableStart(view, 'hmtx');
  // Behind the last width that is written, all glyphs are as wide.
  const last = view.getUint16(tableStart(view, 'hhea') + 34) - 1;
  const glyphs = new Map<number, number>();
  for (const [point, glyph] of charactersOf(view)) {
    if (glyph > 0) {
      glyphs.set(point, view.getUint16(widths + 4 * Math.min(glyph, last)) / unitsPerEm);
    }
  }
  return glyphs;
}

/** Code points, each with the number of its glyph: of all planes where the font has such a list. */
function charactersOf(view: DataView): Generator<[number, number]> {
  const start = tableStart(view, 'cmap');
  const tables = Array.from(
    { length: view.getUint16(start + 2) },
    (_, i) => start + view.getUint32(start + 8 + 8 * i),
  );
  const ofFormat = (format: number) => tables.find((table) => view.getUint16(table) === format);
  const [all, basic] = [ofFormat(12), ofFormat(4)];
  if (all) return inGroups(view, all);
  if (basic) return inSegments(view, basic);
  throw new Error('This font lists its characters in a way that is not read here.');
}

function* inGroups(view: DataView, table: number): Generator<[number, number]> {
  for (let left = view.getUint32(table + 12), at = table + 16; left > 0; left -= 1, at += 12) {
    const [first, end, glyph] = [0, 4, 8].map((offset) => view.getUint32(at + offset));
    for (let i = 0; i <= (end ?? 0) - (first ?? 0); i += 1) {
      yield [(first ?? 0) + i, (glyph ?? 0) + i];
    }
  }
}

function* inSegments(view: DataView, table: number): Generator<[number, number]> {
  const doubled = view.getUint16(table + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const ends = table + 14 + segment;
    const [end, first] = [view.getUint16(ends), view.getUint16(ends + doubled + 2)];
    const change = view.getUint16(ends + 2 * doubled + 2);
    const place = ends + 3 * doubled + 2;
    const offset = view.getUint16(place);
    for (let point = first; point <= end && point < 0xffff; point += 1) {
      const listed = offset === 0 ? point : view.getUint16(place + offset + 2 * (point - first));
      yield [point, offset > 0 && listed === 0 ? 0 : (listed + change) % 0x10000];
    }
  }
}
