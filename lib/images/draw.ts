import path from 'node:path';
import type { Sharp } from 'sharp';
import { keptFile } from '../kept-file';
import type { ImageFile } from './image-file';
import { type Variant, variantsOf } from './variants';

/** Width in pixels of the blur that stands in for a picture while it loads. */
const BLUR = 12;
const QUALITY = 80;

/**
 * A picture at the width of a variant, as WebP. Drawn once, then taken from `.next/cache`.
 * @throws Error that names the file, when it cannot be read as a picture
 */
export function drawVariant(image: ImageFile, { name, width }: Variant): Promise<Buffer> {
  return kept(image, name, async (picture) => {
    const drawn = picture.autoOrient().resize({ width });
    const lossy = await drawn.webp({ quality: QUALITY }).toBuffer();
    if (image.type !== 'png' || width < image.width) return lossy;
    // A screenshot at its own size is often smaller without the losses, and always sharper.
    const sharper = await drawn.webp({ nearLossless: true, quality: 60 }).toBuffer();
    return sharper.length <= lossy.length ? sharper : lossy;
  });
}

/**
 * A picture of a few pixels as a `data:` address of about 150 characters. `undefined` for one that
 * can be seen through, and for one that is served as it is.
 * @throws Error that names the file, when it cannot be read as a picture
 */
export async function drawBlur(image: ImageFile): Promise<string | undefined> {
  const first = variantsOf(image)[0];
  if (!first) return undefined;
  const blur = await kept(image, `${first.name}.blur`, async (picture) => {
    const { hasAlpha } = await picture.metadata();
    if (hasAlpha && !(await picture.stats()).isOpaque) return Buffer.alloc(0);
    return picture
      .autoOrient()
      .resize({ width: BLUR })
      .removeAlpha()
      .webp({ quality: 20 })
      .toBuffer();
  });
  return blur.length > 0 ? `data:image/webp;base64,${blur.toString('base64')}` : undefined;
}

/** Takes what was drawn before, or draws it. */
function kept({ file }: ImageFile, name: string, draw: (picture: Sharp) => Promise<Buffer>) {
  return keptFile('pictures', name, () => drawFrom(file, draw));
}

/**
 * What is drawn of a picture's file.
 * @throws Error that names the file, when it cannot be read as a picture
 */
export async function drawFrom(
  file: string,
  draw: (picture: Sharp) => Promise<Buffer>,
): Promise<Buffer> {
  // Loaded only where something is drawn: a deployed function has no need of it.
  const { default: sharp } = await import('sharp');
  try {
    return await draw(sharp(file, { failOn: 'error' }));
  } catch (error) {
    const shown = path.relative(process.cwd(), file);
    throw new Error(`${shown} cannot be read as a picture; save it again (${String(error)})`, {
      cause: error,
    });
  }
}
