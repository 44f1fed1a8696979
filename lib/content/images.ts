import fs from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { lookup } from 'mrmime';
import type { ImageUse } from '../mdx/inspect';
import { paths } from '../urls';

/** A picture as a page shows it. Width and height in CSS pixels, absent where unknown. */
export type Picture = { src: string; width?: number; height?: number };

/** Where a post lives: its address, and its own folder when it has one. */
export type PostPlace = { slug: string; folder?: string };

/** Whether `src` names a file beside the post, as opposed to an address or a file of `public/`. */
export function isBeside(src: string): boolean {
  return src !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(src);
}

/** Path of the file that `src` names, when it is in the post's folder and can be published. */
function besideFile(src: string, folder: string): string | undefined {
  const file = path.join(folder, decodeURI(src.replace(/[?#].*$/, '')));
  const inside = file.startsWith(folder + path.sep);
  return inside && lookup(file) && fs.existsSync(file) ? file : undefined;
}

/** Turns the address of a picture beside the post into its published one, with its size. */
export function resolvePicture(src: string, { slug, folder }: PostPlace): Picture {
  const file = isBeside(src) && folder ? besideFile(src, folder) : undefined;
  if (!file || !folder) return { src };
  const name = path.relative(folder, file).split(path.sep).join('/');
  return { src: paths.postFile(slug, name), ...sizeOf(file) };
}

function sizeOf(file: string): { width?: number; height?: number } {
  try {
    const { width, height } = imageSize(fs.readFileSync(file));
    return { width, height };
  } catch {
    // A video or a drawing without a size of its own is shown at the size that the page gives it.
    return {};
  }
}

/** What is wrong with a picture that a post shows, if anything. */
export function imageProblem(
  { src, alt }: Pick<ImageUse, 'src' | 'alt'>,
  folder?: string,
): string | undefined {
  if (alt === undefined) {
    return `the picture ${src} has no alternative text; say what it shows: ![…](${src})`;
  }
  if (!isBeside(src)) return undefined;
  if (!folder) {
    return `${src} cannot stand beside a single file; make the post a folder (<name>/index.mdx), or put the picture in public/ and write /${path.basename(src)}`;
  }
  return besideFile(src, folder)
    ? undefined
    : `${src} is not in the post's folder; put it there, or mend the name`;
}

/** Files beside a post that are published with it: names relative to its folder. */
export function publishedFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !/(^|\/)\./.test(name) && !/\.mdx?$/.test(name) && lookup(name));
}
