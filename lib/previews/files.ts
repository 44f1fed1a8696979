import type { Content } from '../content/load';
import { coverName, drawCover, ownCover } from './cover';
import { drawPreview } from './draw';
import { sitePreviews } from './site-previews';

/** Names of all pictures for previews: those that are drawn of pages, and the covers of posts. */
export function previewNames(content: Content): string[] {
  return [...new Set([...sitePreviews(content).keys(), ...covers(content).map(coverName)])];
}

/**
 * The picture of this name, and its media type; `undefined` where no page has it.
 * @throws Error that names the file, when a cover cannot be read as a picture
 */
export async function previewFile(
  content: Content,
  name: string,
): Promise<{ bytes: Buffer; type: string } | undefined> {
  const preview = sitePreviews(content).get(name);
  if (preview) return { bytes: await drawPreview(preview), type: 'image/png' };
  const cover = covers(content).find((image) => coverName(image) === name);
  return cover && { bytes: await drawCover(cover), type: 'image/jpeg' };
}

function covers({ blog }: Content) {
  return blog.posts.flatMap((post) => ownCover(post) ?? []);
}
