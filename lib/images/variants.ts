import { paths } from '../urls';
import type { ImageFile } from './image-file';

/** Width of the text's column and its two margins (`.column`), in CSS pixels. */
const COLUMN = 680;
const MARGINS = 40;

/** Widths in pixels at which pictures are drawn: phones and columns, once and twice as dense. */
const WIDTHS = [480, 720, 1080, 1440];
/** Nothing is drawn wider: a column on the densest screens, or a screen when it is looked at large. */
const WIDEST = 2160;
/** In bytes. What is smaller is served as it is. */
const SMALL = 8 * 1024;
/** Part of each address: raise it when pictures are drawn in another way. */
const RECIPE = 1;
/** A drawing narrower than this, in CSS pixels, is no larger when it is looked at large. */
const NARROW_DRAWING = 400;

/** A picture at one width, as a static file. */
export type Variant = { width: number; name: string };

/** What is drawn of a picture. Empty for what is served as it is: small, moving, or made of lines. */
export function variantsOf(image: ImageFile): Variant[] {
  const { type, animated, bytes, width, hash } = image;
  if (!['png', 'jpg', 'webp', 'avif'].includes(type) || animated || bytes < SMALL) return [];
  // A width just below the picture's own would bring next to nothing.
  const widths = [...WIDTHS.filter((each) => each < width * 0.9), Math.min(width, WIDEST)];
  return widths.map((each) => ({ width: each, name: `${hash}-${RECIPE}-${each}.webp` }));
}

/** The values of `srcset` and `sizes` for a picture that is shown `shown` CSS pixels wide at most. */
export function responsiveAttributes(
  variants: readonly Variant[],
  shown: number,
): { srcSet: string; sizes: string } {
  const most = Math.min(shown, COLUMN);
  return {
    srcSet: variants.map(({ name, width }) => `${paths.picture(name)} ${width}w`).join(', '),
    sizes: `(min-width: ${most + MARGINS}px) ${most}px, calc(100vw - ${MARGINS}px)`,
  };
}

/** Whether there is more to see of a picture than its place in the text shows. */
export function isWorthZooming({ type, width }: ImageFile, shown: number): boolean {
  const most = Math.min(shown, COLUMN);
  return type === 'svg' ? most >= NARROW_DRAWING : width > most && most >= NARROW_DRAWING;
}
