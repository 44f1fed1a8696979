/** Rows of numbers that stand for colours, each row behind a zero; the colours (RGB) by number. */
export type Indexed = { rows: Uint8Array; colors: number[] };

/** Colours that are alike in five bits of each channel, of which one stands for all. */
type Shade = { key: number; color: number; longest: number; pixels: number };

/** As many colours as a byte can tell apart. */
const MOST = 256;

/**
 * A picture in at most 256 colours. Those that are alike become one: that of them which fills the longest
 * stretch, so that areas of one colour keep it. Where that leaves too many, the rarest become the
 * nearest of the others.
 * @param rgba four bytes a pixel, row by row; nothing can be seen through
 * @param width in pixels
 */
export function indexColors(rgba: Buffer, width: number): Indexed {
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.length);
  const starts = Array.from({ length: rgba.length / (4 * width) }, (_, y) => 4 * width * y);
  const isRepeated = starts.map(
    (at) => at > 0 && rgba.compare(rgba, at - 4 * width, at, at, at + 4 * width) === 0,
  );
  const shades = shadesOf(
    pixels,
    starts.filter((_, y) => !isRepeated[y]),
    4 * width,
  );
  const colors = shades.slice(0, MOST).map(({ color }) => color);
  const numbers = new Uint8Array(1 << 15);
  shades.forEach(({ key, color }, rank) => {
    numbers[key] = rank < MOST ? rank : nearest(color, colors);
  });
  const rows = new Uint8Array((width + 1) * starts.length);
  for (const [y, start] of starts.entries()) {
    const row = y * (width + 1);
    if (isRepeated[y]) {
      rows.copyWithin(row, row - width - 1, row);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      rows[row + 1 + x] = numbers[keyOf(pixels.getInt32(start + 4 * x))] ?? 0;
    }
  }
  return { rows, colors };
}

/** What a pixel has in common with those that are alike. */
function keyOf(pixel: number): number {
  return ((pixel >> 17) & 0x7c00) | ((pixel >> 14) & 0x3e0) | ((pixel >> 11) & 0x1f);
}

/** All that there are in rows, the most frequent first. */
function shadesOf(pixels: DataView, rows: readonly number[], length: number): Shade[] {
  const shades = new Map<number, Shade>();
  for (const row of rows) {
    for (let start = row, end = row; start < row + length; start = end) {
      const pixel = pixels.getInt32(start);
      while (end < row + length && pixels.getInt32(end) === pixel) end += 4;
      const key = keyOf(pixel);
      const shade = shades.get(key) ?? { key, color: 0, longest: 0, pixels: 0 };
      if (shade.pixels === 0) shades.set(key, shade);
      shade.pixels += end - start;
      if (end - start <= shade.longest) continue;
      shade.longest = end - start;
      shade.color = pixel >>> 8;
    }
  }
  return [...shades.values()].sort((a, b) => b.pixels - a.pixels);
}

/** The number of the colour that differs least. */
function nearest(color: number, colors: readonly number[]): number {
  const differences = colors.map(
    (other) =>
      (((color >> 16) & 255) - ((other >> 16) & 255)) ** 2 +
      (((color >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
      ((color & 255) - (other & 255)) ** 2,
  );
  return differences.indexOf(Math.min(...differences));
}
