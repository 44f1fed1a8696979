import fs from 'node:fs';
import path from 'node:path';
import { type FilePlace, fileAt, imageAt, isBeside, isPublic } from './images';

/** Pixels that a picture may have: more would take minutes, and much memory, to draw. */
const MOST_PIXELS = 50_000_000;

/** In pixels: half of a preview each way. Less shows its pixels. */
const LEAST_COVER = { width: 600, height: 315 };
/** Beside SVG, which gives way to the drawn title. */
const COVER_TYPES = ['png', 'jpg', 'webp', 'avif', 'gif', 'tiff'];

/** What is wrong with a picture that a content file shows, if anything. */
export function imageProblem(
  { src, alt }: { src: string; alt: string | undefined },
  place: FilePlace,
): string | undefined {
  if (alt === undefined) {
    return `the picture ${src} has no alternative text; say what it shows: ![…](${src}), or alt="…"`;
  }
  const missing = missingFile(src, place);
  if (missing || fileAt(src, place) === undefined) return missing;
  const image = imageAt(src, place);
  if (!image) {
    return src.endsWith('.svg')
      ? `${src} says nowhere how large it is; give its <svg> a width and a height, or a viewBox`
      : `${src} cannot be read as a picture; save it again, or put another in its place`;
  }
  if (!image.complete) return `${src} ends too early, as if it was cut off; save or copy it again`;
  const { width, height } = image;
  if (width * height <= MOST_PIXELS) return undefined;
  const millions = Math.round((width * height) / 1_000_000);
  return `${src} has ${width} × ${height} pixels, ${millions} million; a picture may have 50 million: make it smaller`;
}

/** What is wrong with the picture that a post names as its cover, if anything. */
export function coverProblem(src: string, place: FilePlace): string | undefined {
  const problem = imageProblem({ src, alt: '' }, place);
  const image = imageAt(src, place);
  if (problem || !image || image.type === 'svg') return problem;
  const { type, width, height } = image;
  if (!COVER_TYPES.includes(type)) {
    return `${src} is of a kind that no preview can be drawn from (${type}); save it as PNG or JPEG`;
  }
  if (width >= LEAST_COVER.width && height >= LEAST_COVER.height) return undefined;
  return `${src} has ${width} × ${height} pixels, too few for a preview of 1200 × 630; put a picture of 600 × 315 or more in its place, or remove \`cover\` for a picture that is drawn from the title`;
}

/** What is wrong with where the file is that `src` names, if anything; an address elsewhere is taken as it is. */
function missingFile(src: string, place: FilePlace): string | undefined {
  const file = fileAt(src, place);
  if (isPublic(src) && !(file && isListed(file))) {
    return `${src} is not in public/; put it there, or mend the name`;
  }
  if (file || !isBeside(src)) return undefined;
  return place.folder
    ? `${src} is not in the post's folder; put it there, or mend the name`
    : `${src} cannot stand beside this file; put it in public/ and write /${path.basename(src)}, or make the post a folder (<name>/index.mdx)`;
}

/** Whether a file is there under this very name: some disks would take it in another case. */
function isListed(file: string): boolean {
  const { dir, base } = path.parse(file);
  return fs.existsSync(dir) && fs.readdirSync(dir).includes(base);
}
