import fs from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { lookup } from 'mrmime';
import type { ImageUse } from '../mdx/inspect';
import { nfc } from '../text';
import { decodeSegment, paths } from '../urls';
import { filesIn } from './source';

/** A picture as a page shows it. Width and height in CSS pixels, absent where unknown. */
export type Picture = { src: string; width?: number; height?: number };

/** Where a post lives: its address, and its own folder when it has one. */
export type PostPlace = { slug: string; folder?: string };

/** Whether `src` names a file beside the post, as opposed to an address or a file of `public/`. */
export function isBeside(src: string): boolean {
  return src !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(src);
}

/** The file that `src` names, when it is in the post's folder and can be published. */
export function besideFile(
  src: string,
  folder: string,
): { name: string; file: string } | undefined {
  const address = src.replace(/[?#].*$/, '');
  const name = path.posix.normalize(decodeSegment(address) ?? nfc(address));
  const file = publishedFile(folder, name);
  return file ? { name, file } : undefined;
}

/** Turns the address of a picture beside the post into its published one, with its size. */
export function resolvePicture(src: string, { slug, folder }: PostPlace): Picture {
  const beside = isBeside(src) && folder ? besideFile(src, folder) : undefined;
  if (!beside) return { src };
  return { src: paths.postFile(slug, beside.name), ...sizeOf(beside.file) };
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
    return `the picture ${src} has no alternative text; say what it shows: ![…](${src}), or alt="…"`;
  }
  if (!isBeside(src)) return undefined;
  if (!folder) {
    return `${src} cannot stand beside this file; put it in public/ and write /${path.basename(src)}, or make the post a folder (<name>/index.mdx)`;
  }
  return besideFile(src, folder)
    ? undefined
    : `${src} is not in the post's folder; put it there, or mend the name`;
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
