import fs from 'node:fs';
import path from 'node:path';
import { lookup } from 'mrmime';
import { type ImageFile, readImage } from '../images/image-file';
import { nfc } from '../text';
import { decodeSegment, paths } from '../urls';
import { filesIn } from './source';

/** A picture as a page shows it. Width and height in CSS pixels, absent where unknown. */
export type Picture = {
  src: string;
  width?: number;
  height?: number;
  /** Its file, where that is one of ours. */
  image?: ImageFile;
};

/** Where a post lives: its address, and its own folder when it has one. */
export type PostPlace = { slug: string; folder?: string };

/** Where the files that a content file names are looked for: its own folder, and the root's `public/`. */
export type FilePlace = { folder?: string; root: string };

/** Whether `src` names a file beside the post, as opposed to an address or a file of `public/`. */
export function isBeside(src: string): boolean {
  return src !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(src);
}

/** Whether `src` names a file of `public/`. What lies under `/posts/` stands beside some post. */
export function isPublic(src: string): boolean {
  return /^\/(?!\/|posts\/)/.test(src);
}

/** The path that `src` means, without its query and fragment, NFC. */
function pathIn(src: string): string {
  const address = src.replace(/[?#].*$/, '');
  return path.posix.normalize(decodeSegment(address) ?? nfc(address));
}

/**
 * Where the file is that `src` names: beside the post, when it can be published, or in `public/`,
 * even when there is none. `undefined` for an address elsewhere.
 */
export function fileAt(src: string, { folder, root }: FilePlace): string | undefined {
  if (isPublic(src)) return path.join(/* turbopackIgnore: true */ root, 'public', pathIn(src));
  return folder && isBeside(src) ? besideFile(src, folder)?.file : undefined;
}

/** The file that `src` names, when it is in the post's folder and can be published. */
export function besideFile(
  src: string,
  folder: string,
): { name: string; file: string } | undefined {
  const name = pathIn(src);
  const file = publishedFile(folder, name);
  return file ? { name, file } : undefined;
}

/** The picture that `src` names, where it is one of ours. */
export function imageAt(src: string, place: FilePlace): ImageFile | undefined {
  const file = fileAt(src, place);
  return file && lookup(file)?.startsWith('image/') ? readImage(file) : undefined;
}

/**
 * Turns the address of a file beside the post into its published one; finds the size of a picture.
 * A standing page gives no place: its pictures are those of `public/`.
 */
export function resolvePicture(src: string, { slug, folder }: Partial<PostPlace> = {}): Picture {
  const beside = slug && folder && isBeside(src) ? besideFile(src, folder) : undefined;
  const image = imageAt(src, { folder, root: process.cwd() });
  return {
    src: slug && beside ? paths.postFile(slug, beside.name) : src,
    // A video or a drawing without a size of its own is shown at the size that the page gives it.
    ...(image && { width: image.width, height: image.height, image }),
  };
}

/** Files beside a post that are published with it: their path behind the post's address, NFC. */
export function publishedFiles({ slug, folder }: PostPlace): { slug: string; file: string[] }[] {
  if (!folder) return [];
  return [...filesBeside(folder).keys()].map((name) => ({ slug, file: name.split('/') }));
}

/** A published file's bytes and media type. */
export function readPublished({ folder }: PostPlace, name: string) {
  const file = folder && publishedFile(folder, name);
  if (!file) return undefined;
  return { bytes: fs.readFileSync(file), type: lookup(file) ?? 'application/octet-stream' };
}

/** Where a file is that is published under `name`; disks may spell the name in another form. */
function publishedFile(folder: string, name: string): string | undefined {
  return filesBeside(folder).get(name);
}

function filesBeside(folder: string): Map<string, string> {
  const names = filesIn(folder).filter((name) => !/\.mdx?$/.test(name) && lookup(name));
  return new Map(names.map((name) => [nfc(name), path.join(folder, name)]));
}
