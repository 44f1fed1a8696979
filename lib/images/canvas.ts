import type { Image } from './image';
import { createPalette, numbersOf, type Palette, SHADES, shadesOf } from './palette';

/** A picture that is being drawn upon paper: the number of each pixel's colour, row by row. */
export type Canvas = { width: number; height: number; numbers: Buffer; palette: Palette };

/** In whole pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/**
 * @param size in pixels
 * @param paper as `#rrggbb`
 */
export function createCanvas(size: { width: number; height: number }, paper: string): Canvas {
  const { width, height } = size;
  return { width, height, numbers: Buffer.alloc(width * height), palette: createPalette(paper) };
}

/**
 * Takes away all that was drawn, so that another picture is drawn in the same memory.
 * @param paper as `#rrggbb`
 */
export function clear(canvas: Canvas, paper: string): void {
  canvas.numbers.fill(0);
  canvas.palette = createPalette(paper);
}

/**
 * Fills a part with a colour, or with paper.
 * @param color as `#rrggbb`
 */
export function fillBox({ width, numbers, palette }: Canvas, box: Box, color?: string): void {
  const number = color ? shadesOf(palette, color) + SHADES - 1 : 0;
  for (let y = box.y; y < box.y + box.height; y += 1) {
    numbers.fill(number, y * width + box.x, y * width + box.x + box.width);
  }
}

/** Lays an image over a part, as large as that, where there is nothing but paper. */
export function drawImage({ width, numbers, palette }: Canvas, box: Box, image: Image): void {
  const numberOf = numbersOf(palette, image);
  for (let at = 0; at < image.pixels.length; at += 1) {
    const number = numberOf.get(image.pixels[at] ?? 0) ?? 0;
    const [x, y] = [at % box.width, Math.floor(at / box.width)];
    // Where only paper is seen, what stands beside it may reach over.
    if (number > 0) numbers[(box.y + y) * width + box.x + x] = number;
  }
}
