import { type Image, imageFrom } from '../images/image';
import { openSvg } from '../images/open-svg';
import { lightColors } from '../theme-colors';

const drawn = new Map<string, Image>();

/**
 * An SVG file upon the paper of previews; drawn once in each size.
 * @param side in pixels
 */
export async function imageOf(file: string, side: number): Promise<Image> {
  const key = `${file} ${side}`;
  const before = drawn.get(key);
  if (before) return before;
  const svg = await openSvg(file, side);
  const rgb = await svg
    .flatten({ background: lightColors.paper })
    .toColorspace('srgb')
    .raw()
    .toBuffer();
  const image = imageFrom(rgb);
  drawn.set(key, image);
  return image;
}
