import { Blob, Face } from 'harfbuzzjs';
import { tableStart, viewOf } from '@/lib/fonts/sfnt';

/** The code points that an unpacked font has a glyph for. */
export function codePointsOf(font: Uint8Array): Set<number> {
  return new Set(new Face(new Blob(font)).collectUnicodes());
}

/** The bytes of a table. */
export function tableOf(font: Uint8Array, tag: string): Buffer {
  const view = viewOf(font);
  const start = tableStart(view, tag);
  const records = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i);
  const record = records.find((at) => view.getUint32(at + 8) === start) ?? 0;
  return Buffer.from(font.slice(start, start + view.getUint32(record + 12)));
}

/** The font's names by their number in the `name` table, as Windows reads them. */
export function namesOf(font: Uint8Array): Map<number, string> {
  const view = viewOf(font);
  const start = tableStart(view, 'name');
  const names = new Map<number, string>();
  for (let at = start + 6; at < start + 6 + 12 * view.getUint16(start + 2); at += 12) {
    if (view.getUint16(at) !== 3) continue;
    const text = start + view.getUint16(start + 4) + view.getUint16(at + 10);
    const bytes = Buffer.from(font.slice(text, text + view.getUint16(at + 8)));
    names.set(view.getUint16(at + 6), bytes.swap16().toString('utf16le'));
  }
  return names;
}
