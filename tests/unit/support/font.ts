import { tableStart, viewOf } from '@/lib/fonts/sfnt';

/** The code points that an unpacked font has a glyph for, from its `cmap` (format 4 or 12). */
export function codePointsOf(font: Uint8Array): Set<number> {
  const view = viewOf(font);
  const start = tableStart(view, 'cmap');
  const found = new Set<number>();
  for (let i = 0; i < view.getUint16(start + 2); i += 1) {
    const table = start + view.getUint32(start + 8 + 8 * i);
    for (const [first, last] of ranges(view, table)) {
      for (let code = first; code <= last; code += 1) found.add(code);
    }
  }
  return found;
}

function ranges(view: DataView, table: number): [number, number][] {
  if (view.getUint16(table) === 12) {
    return Array.from({ length: view.getUint32(table + 12) }, (_, i) => {
      const at = table + 16 + 12 * i;
      return [view.getUint32(at), view.getUint32(at + 4)];
    });
  }
  if (view.getUint16(table) !== 4) return [];
  const doubled = view.getUint16(table + 6);
  return Array.from({ length: doubled / 2 }, (_, i) => {
    const last = table + 14 + 2 * i;
    return [view.getUint16(last + doubled + 2), view.getUint16(last)];
  });
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
