/**
 * Whether a picture's file is whole, as far as its structure tells: enough to find one that was cut
 * off, at the cost of reading it.
 * @param type as the `image-size` package names it
 */
export function isComplete(bytes: Buffer, type: string): boolean {
  switch (type) {
    case 'png':
      return pngChunks(bytes).at(-1) === 'IEND';
    case 'jpg':
      return jpegEnds(bytes);
    case 'gif':
      return bytes.subarray(-16).toString('latin1').replace(/\0+$/, '').endsWith(';');
    case 'webp':
      return bytes.readUInt32LE(4) + 8 <= bytes.length;
    case 'avif':
      return boxesEnd(bytes);
    case 'svg':
      return /<\/(?:\w+:)?svg\s*>|<svg[^>]*\/>\s*$/.test(bytes.toString('utf8'));
    default:
      return true;
  }
}

/** Whether a picture moves, in a format that can. */
export function isAnimated(bytes: Buffer, type: string): boolean {
  if (type === 'png') return pngChunks(bytes).includes('acTL');
  if (type === 'webp') return bytes.toString('latin1', 12, 16) === 'VP8X' && bit(bytes[20], 1);
  return type === 'gif';
}

function bit(byte = 0, place: number): boolean {
  return Math.floor(byte / 2 ** place) % 2 === 1;
}

/** Names of the chunks that are there in full. */
function pngChunks(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + 12 + bytes.readUInt32BE(at);
    if (next > bytes.length) break;
    names.push(bytes.toString('latin1', at + 4, at + 8));
    at = next;
  }
  return names;
}

/** Whether the end of the picture follows its data; a thumbnail in the header has an end of its own. */
function jpegEnds(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at + 1] !== 0xda) at += 2 + bytes.readUInt16BE(at + 2);
  return bytes.indexOf(Buffer.from([0xff, 0xd9]), at) > 0;
}

/** Whether every box of an ISO media file is there in full. */
function boxesEnd(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    // 0: the rest of the file. Below 8: a size in another place, which pictures do not need.
    if (size < 8) return true;
    at += size;
  }
  return at === bytes.length;
}
