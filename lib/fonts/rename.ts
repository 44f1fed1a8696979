import { tableStart, viewOf } from './sfnt';

/** Names of a font that are not its own: copyright, trademark, maker, designer, addresses, licence. */
const NOTICES = [0, 7, 8, 9, 10, 11, 12, 13, 14];

/**
 * Gives a font another name, in place, wherever the old one stands in its names; notices stay.
 * @param font an unpacked font (sfnt)
 * @param to as long as `from`, so that nothing has to move
 */
export function renameFont(font: Uint8Array, { from, to }: { from: string; to: string }): void {
  if (from.length !== to.length) throw new Error(`"${to}" is not as long as "${from}".`);
  const view = viewOf(font);
  const start = tableStart(view, 'name');
  const strings = start + view.getUint16(start + 4);
  for (let left = view.getUint16(start + 2), at = start + 6; left > 0; left -= 1, at += 12) {
    if (NOTICES.includes(view.getUint16(at + 6))) continue;
    const text = strings + view.getUint16(at + 10);
    // All names but those for old Macintosh are UTF-16.
    const encoding = view.getUint16(at) === 1 ? 'latin1' : 'utf16be';
    replaceAll(
      font.subarray(text, text + view.getUint16(at + 8)),
      encode(from, encoding),
      encode(to, encoding),
    );
  }
}

function encode(text: string, encoding: 'latin1' | 'utf16be'): Buffer {
  return encoding === 'latin1'
    ? Buffer.from(text, 'latin1')
    : Buffer.from(text, 'utf16le').swap16();
}

function replaceAll(bytes: Uint8Array, from: Buffer, to: Buffer): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(from); at >= 0; at = buffer.indexOf(from, at + to.length)) {
    buffer.set(to, at);
  }
}
