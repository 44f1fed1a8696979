import { lookup } from 'mrmime';
import type { Sharp } from 'sharp';
import type { Post } from '../content/blog';
import { resolvePicture } from '../content/images';
import { drawFrom } from '../images/draw';
import type { ImageFile } from '../images/image-file';
import { keptFile } from '../kept-file';
import { paths } from '../urls';
import { type PreviewImage, previewSize } from './preview';

/** To be raised when covers are drawn in another way. */
const DESIGN = 1;
/** In bytes: what messengers take from every sender. */
const LARGEST = 300_000;
/** From one that is hardly told from the original; at 48 even pixels of pure colours at random have room. */
const QUALITIES = [84, 74, 62, 48];

/**
 * The picture that a post's author chose for previews, where apps can show it: none of them shows an
 * SVG. One of ours is drawn in the size that they ask for; one elsewhere is taken as it is.
 */
export function coverImage(post: Post): PreviewImage | undefined {
  const own = ownCover(post);
  if (own) {
    const url = paths.preview(coverName(own));
    return { url, alt: post.title, type: 'image/jpeg', ...previewSize };
  }
  const type = lookup(post.cover?.replace(/[?#].*$/, '') ?? '');
  if (!post.cover || type === 'image/svg+xml') return undefined;
  return { url: resolvePicture(post.cover, post).src, alt: post.title, type };
}

/** The file of a post's cover, where there is one that is to be drawn. */
export function ownCover(post: Post): ImageFile | undefined {
  const image = post.cover && resolvePicture(post.cover, post).image;
  return image && image.type !== 'svg' ? image : undefined;
}

/** The file of a cover: another one when the picture changes. */
export function coverName({ hash }: ImageFile): string {
  return `${hash}-${DESIGN}.jpg`;
}

/**
 * The middle of a cover in the size of previews, as JPEG. Drawn once, then taken from `.next/cache`.
 * @throws Error that names the file, when it cannot be read as a picture
 */
export function drawCover(image: ImageFile): Promise<Buffer> {
  return keptFile('previews', coverName(image), () => drawFrom(image.file, draw));
}

async function draw(cover: Sharp): Promise<Buffer> {
  const picture = cover
    .autoOrient()
    .resize({ ...previewSize, fit: 'cover' })
    .flatten({ background: 'white' });
  let drawn = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    drawn = await picture.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (drawn.length < LARGEST) break;
  }
  return drawn;
}
