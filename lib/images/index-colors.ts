/** The number of each pixel's colour, row by row; the colours (RGB) by number. */
export type Indexed = { numbers: Buffer; colors: number[] };

/** Colours that are alike in five bits of each channel, of which one stands for all. */
type Shade = { key: number; color: number; longest: number; pixels: number };

/** As many colours as a byte can tell apart. */
const MOST = 256;

/** Kept for the next picture: memory that was just given costs more than what is done with it. */
let room = { stretches: new Uint32Array(), numbers: Buffer.alloc(0) };

/**
 * A picture in at most 256 colours. Those that are alike become one: that of them which fills the longest
 * stretch, so that areas of one colour keep it. Where that leaves too many, the rarest become the
 * nearest of the others.
 * @param rgba four bytes a pixel, row by row; nothing can be seen through
 * @param width in pixels
 * @returns numbers that the next picture is written over
 */
export function indexColors(rgba: Buffer, width: number): Indexed {
  const stretches = stretchesOf(rgba, width);
  const shades = shadesOf(rgba, stretches);
  const colors = shades.slice(0, MOST).map(({ color }) => color);
  const byKey = new Uint8Array(1 << 15);
  shades.forEach(({ key, color }, rank) => {
    byKey[key] = rank < MOST ? rank : nearest(color, colors);
  });
  const { numbers } = room;
  for (let at = 0; at < stretches.length; at += 2) {
    const [start = 0, end = 0] = [stretches[at], stretches[at + 1]];
    const number = byKey[keyOf(rgba, start)] ?? 0;
    for (let pixel = start; pixel < end; pixel += 1) numbers[pixel] = number;
  }
  for (let row = width; row < numbers.length; row += width) {
    if (isRepeated(rgba, row, width)) numbers.copyWithin(row, row - width, row);
  }
  return { numbers, colors };
}

/** Whether a row is like the one above it. */
function isRepeated(rgba: Buffer, row: number, width: number): boolean {
  const [above, start, end] = [4 * (row - width), 4 * row, 4 * (row + width)];
  return row > 0 && rgba.compare(rgba, above, start, start, end) === 0;
}

/** Pixels of one colour next to each other, of all rows but repeated ones: the number of each first one, and of the first behind it. */
function stretchesOf(rgba: Buffer, width: number): Uint32Array {
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  if (room.numbers.length !== pixels.length) {
    room = { stretches: new Uint32Array(2 * pixels.length), numbers: Buffer.alloc(pixels.length) };
  }
  const { stretches } = room;
  let count = 0;
  const add = (start: number, end: number) => {
    stretches[count] = start;
    stretches[count + 1] = end;
    count += 2;
  };
  for (let row = 0; row < pixels.length; row += width) {
    if (isRepeated(rgba, row, width)) continue;
    let start = row;
    let color = pixels[row];
    for (let at = row + 1; at < row + width; at += 1) {
      const next = pixels[at];
      if (next === color) continue;
      add(start, at);
      start = at;
      color = next;
    }
    add(start, row + width);
  }
  return stretches.subarray(0, count);
}

/** What a pixel has in common with those that are alike. */
function keyOf(rgba: Buffer, pixel: number): number {
  const at = 4 * pixel;
  const [red, green, blue] = [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0];
  return ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
}

/** All that there are, the most frequent first. */
function shadesOf(rgba: Buffer, stretches: Uint32Array): Shade[] {
  const shades = new Map<number, Shade>();
  for (let at = 0; at < stretches.length; at += 2) {
    const [start = 0, end = 0] = [stretches[at], stretches[at + 1]];
    const key = keyOf(rgba, start);
    const length = end - start;
    const shade = shades.get(key) ?? { key, color: 0, longest: 0, pixels: 0 };
    if (shade.pixels === 0) shades.set(key, shade);
    shade.pixels += length;
    if (length <= shade.longest) continue;
    shade.longest = length;
    shade.color = rgba.readUIntBE(4 * start, 3);
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
