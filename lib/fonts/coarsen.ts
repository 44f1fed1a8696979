import { tableStart, viewOf } from './sfnt';

/**
 * Rounds how far each point of a variable font moves with weight (the table `gvar`) to multiples of
 * a step, in place. The outlines at the default weight stay as they are; the file compresses far
 * better (docs/decisions/0007-fonts.md).
 * @param font an sfnt whose glyphs move all their points, as harfbuzz writes them, with one axis
 * @param step in font units
 * @throws Error for a font that is packed in another way
 */
export function coarsenVariations(font: Uint8Array, step: number): void {
  const view = viewOf(font);
  const start = tableStart(view, 'gvar');
  const glyphs = view.getUint16(start + 12);
  const long = (view.getUint16(start + 14) & 1) === 1;
  const data = start + view.getUint32(start + 16);
  const offset = (glyph: number) =>
    long ? view.getUint32(start + 20 + 4 * glyph) : 2 * view.getUint16(start + 20 + 2 * glyph);
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    if (offset(glyph) < offset(glyph + 1)) coarsenGlyph(view, data + offset(glyph), step);
  }
}

/** One glyph's variations: a count, where the deltas begin, a header for each, then the deltas. */
function coarsenGlyph(view: DataView, start: number, step: number): void {
  const OWN_POINTS = 0x2000;
  const OWN_PEAK = 0x8000;
  const OWN_RANGE = 0x4000;
  const count = view.getUint16(start);
  let header = start + 4;
  let at = start + view.getUint16(start + 2);
  if (count & 0x8000) at = skipPoints(view, at);
  for (let left = count & 0x0fff; left > 0; left -= 1) {
    const end = at + view.getUint16(header);
    const flags = view.getUint16(header + 2);
    header += 4 + (flags & OWN_PEAK ? 2 : 0) + (flags & OWN_RANGE ? 4 : 0);
    coarsenRuns(view, flags & OWN_POINTS ? skipPoints(view, at) : at, end, step);
    at = end;
  }
}

/** Runs of deltas, each behind a byte that says how many follow and how wide they are. */
function coarsenRuns(view: DataView, start: number, end: number, step: number): void {
  for (let at = start; at < end; ) {
    const control = view.getUint8(at);
    const width = control & 0x80 ? 0 : control & 0x40 ? 2 : 1;
    at += 1;
    for (let left = (control & 0x3f) + 1; left > 0 && width > 0; left -= 1, at += width) {
      if (width === 2) view.setInt16(at, round(view.getInt16(at), step, 32767));
      else view.setInt8(at, round(view.getInt8(at), step, 127));
    }
  }
}

/** To the nearest multiple that still fits. */
function round(value: number, step: number, limit: number): number {
  const nearest = Math.round(value / step) * step;
  return nearest > limit ? nearest - step : nearest;
}

/** `0` stands for all points; a list of some is not expected here. */
function skipPoints(view: DataView, at: number): number {
  if (view.getUint8(at) !== 0) throw new Error('This font lists points; coarsen cannot read them.');
  return at + 1;
}
