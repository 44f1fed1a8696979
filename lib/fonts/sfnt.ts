/**
 * Where a table of a font begins.
 * @param font an unpacked font (sfnt)
 * @param tag such as `name`
 * @throws Error where it has no such table
 */
export function tableStart(font: DataView, tag: string): number {
  for (let record = 12; record < 12 + 16 * font.getUint16(4); record += 16) {
    const name = [0, 1, 2, 3].map((i) => String.fromCharCode(font.getUint8(record + i))).join('');
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new Error(`This font has no table ${tag}.`);
}

/** The bytes as numbers of any width. */
export function viewOf(font: Uint8Array): DataView {
  return new DataView(font.buffer, font.byteOffset, font.byteLength);
}
