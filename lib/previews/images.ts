import { openSvg } from '../images/open-svg';

const drawn = new Map<string, Buffer>();

/**
 * An SVG file as pixels (RGBA, row by row); drawn once in each size.
 * @param side in pixels
 */
export async function imageOf(file: string, side: number): Promise<Buffer> {
  const key = `${file} ${side}`;
  const before = drawn.get(key);
  if (before) return before;
  const image = await (await openSvg(file, side)).ensureAlpha().raw().toBuffer();
  drawn.set(key, image);
  return image;
}
