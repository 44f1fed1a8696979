import { drawVariant } from '../images/draw';
import { type ImageFile, readImage } from '../images/image-file';
import { type Variant, variantsOf } from '../images/variants';
import type { Content } from './load';

/** Every picture that is drawn for the posts and pages that are shown, in each of its widths, by name. */
function drawnPictures({
  blog,
  pages,
}: Content): Map<string, { image: ImageFile; variant: Variant }> {
  const files = new Set([...blog.posts, ...pages].flatMap(({ pictures }) => pictures));
  const images = [...files].flatMap((file) => readImage(file) ?? []);
  return new Map(
    images.flatMap((image) =>
      variantsOf(image).map((variant) => [variant.name, { image, variant }] as const),
    ),
  );
}

/** Names of all pictures that are drawn, such as `<hash>-720.webp`. */
export function drawnPictureNames(content: Content): string[] {
  return [...drawnPictures(content).keys()];
}

/**
 * The picture of this name, as WebP; `undefined` where no post or page shows it.
 * @throws Error that names the file, when it cannot be read as a picture
 */
export async function drawPicture(content: Content, name: string): Promise<Buffer | undefined> {
  const found = drawnPictures(content).get(name);
  return found && drawVariant(found.image, found.variant);
}
