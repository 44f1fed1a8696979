import { drawBlur } from '../images/draw';
import type { ImageFile } from '../images/image-file';
import { isWorthZooming, responsiveAttributes, variantsOf } from '../images/variants';

/**
 * Finds the published address of a picture, with its size in CSS pixels where known, and its file
 * where that is one of ours.
 */
export type PictureResolver = (src: string) => {
  src: string;
  width?: number;
  height?: number;
  image?: ImageFile;
};

type Size = { width?: number; height?: number };

/** What the author wrote of a picture, and where it stands. */
export type WrittenPicture = Size & {
  src: string;
  /** Not for one without words for what it shows, nor for one that is a link already. */
  canZoom: boolean;
  /** The one that a reader sees before all others, without scrolling. */
  first: boolean;
  /** `light` or `dark`, for one that is shown in that theme alone. */
  scheme?: string;
};

/** GitHub's marks for a picture that is shown in one theme alone. */
const ONE_SCHEME = /#gh-(light|dark)-mode-only$/;

/** The attributes of a picture in the page (components/mdx/picture.tsx), by their names in React. */
export async function pictureAttributes(
  written: WrittenPicture,
  resolve: PictureResolver,
): Promise<Record<string, string>> {
  const scheme = written.scheme ?? ONE_SCHEME.exec(written.src)?.[1];
  const { src, image, ...own } = resolve(written.src.replace(ONE_SCHEME, ''));
  const { width, height } = settleSize(written, own);
  const shown = width ?? Number.POSITIVE_INFINITY;
  const variants = image ? variantsOf(image) : [];
  const blur = image && (await drawBlur(image));
  return {
    src,
    ...(width && { width: String(width) }),
    ...(height && { height: String(height) }),
    ...(variants.length > 0 && responsiveAttributes(variants, shown)),
    ...(blur && { 'data-blur': blur }),
    ...(image && written.canZoom && isWorthZooming(image, shown) && { 'data-zoom': src }),
    ...(scheme && { 'data-scheme': scheme }),
    // Not one that is hidden in this theme, and not one of another host.
    ...(image && written.first && !scheme && { loading: 'eager', fetchPriority: 'high' }),
    // Another host learns that someone reads, as the author chose, but not what.
    ...(/^(?:https?:)?\/\//i.test(src) && { referrerPolicy: 'no-referrer' }),
  };
}

/** The size that the author wrote, or that of the file; one side brings the other. `NaN` is no number of pixels. */
function settleSize(written: Size, own: Size): Size {
  const { width, height } = written;
  if (Number.isNaN(width) || Number.isNaN(height)) return {};
  if (width !== undefined && height !== undefined) return { width, height };
  if (!own.width || !own.height) return written;
  if (width !== undefined) return { width, height: Math.round((width * own.height) / own.width) };
  if (height !== undefined) return { width: Math.round((height * own.width) / own.height), height };
  return own;
}
