import { deflateSync } from 'node:zlib';
import type { Canvas } from './canvas';
import { indexColors } from './index-colors';

/** In a header: eight bits a pixel, which are the number of a colour. */
const INDEXED = [8, 3];

/**
 * A picture as PNG in at most 256 colours (indexColors).
 */
export function indexedPng({ width, height, rgba }: Canvas): Buffer {
  const { rows, colors } = indexColors(rgba, width);
  const palette = colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(INDEXED, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(name), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Of each byte: Node 20.9 has no `zlib.crc32` yet. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(data: Uint8Array): number {
  const sum = data.reduce(
    (rest, byte) => (rest >>> 8) ^ (remainders[(rest ^ byte) & 255] ?? 0),
    -1,
  );
  return (sum ^ -1) >>> 0;
}
