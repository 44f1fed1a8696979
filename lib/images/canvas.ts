/** A picture that is being drawn: four bytes a pixel (RGBA), row by row. Nothing of it can be seen through. */
export type Canvas = { width: number; height: number; rgba: Buffer };

/** In whole pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/** @param size in pixels */
export function createCanvas({ width, height }: { width: number; height: number }): Canvas {
  return { width, height, rgba: Buffer.alloc(4 * width * height, 255) };
}

/**
 * Fills a part with a colour.
 * @param color as `#rrggbb`
 */
export function fillBox({ width, rgba }: Canvas, box: Box, color: string): void {
  const pixel = Buffer.from(`${color.slice(1)}ff`, 'hex');
  for (let y = box.y; y < box.y + box.height; y += 1) {
    const start = 4 * (y * width + box.x);
    rgba.fill(pixel, start, start + 4 * box.width);
  }
}

/**
 * Lays a picture over a part, as large as that; it may be seen through.
 * @param image four bytes a pixel, row by row
 */
export function drawImage({ width, rgba }: Canvas, box: Box, image: Buffer): void {
  for (let at = 0; at < image.length; at += 4) {
    const [x, y] = [(at / 4) % box.width, Math.floor(at / 4 / box.width)];
    const to = 4 * ((box.y + y) * width + box.x + x);
    blend(rgba, to, image, at, (image[at + 3] ?? 0) / 255);
  }
}

/** Mixes as much of a colour into a pixel. */
export function blend(
  rgba: Buffer,
  to: number,
  color: Uint8Array,
  from: number,
  share: number,
): void {
  for (let channel = 0; channel < 3; channel += 1) {
    const before = rgba[to + channel] ?? 0;
    rgba[to + channel] = before + ((color[from + channel] ?? 0) - before) * share + 0.5;
  }
}
