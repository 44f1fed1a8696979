/** An image upon paper: the colour of each pixel (as `0xrrggbb`), row by row, and its colours, the most frequent first. */
export type Image = { pixels: Uint32Array; colors: number[] };

/** @param rgb three bytes a pixel, row by row */
export function imageFrom(rgb: Buffer): Image {
  const pixels = Uint32Array.from({ length: rgb.length / 3 }, (_, at) => rgb.readUIntBE(3 * at, 3));
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const colors = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
  return { pixels, colors };
}
