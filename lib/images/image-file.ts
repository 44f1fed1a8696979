import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { imageSize } from 'image-size';
import { isAnimated, isComplete } from './image-format';

/** A picture file, as far as a page must know it. */
export type ImageFile = {
  /** Absolute path. */
  file: string;
  /** In pixels, the way up in which it is shown. */
  width: number;
  height: number;
  /** `png`, `jpg`, `webp`, `avif`, `gif`, `svg` and others, told by its bytes. */
  type: string;
  /** Size of the file. */
  bytes: number;
  /** Of its bytes. */
  hash: string;
  animated: boolean;
  /** Whether the file goes on to its end: a download that broke off does not. */
  complete: boolean;
};

const known = new Map<string, { stamp: string; image: ImageFile | undefined }>();

/** Reads a picture, again only after it has changed. `undefined` for what is none, or has no size. */
export function readImage(file: string): ImageFile | undefined {
  const stamp = stampOf(file);
  const before = known.get(file);
  if (before && before.stamp === stamp) return before.image;
  const image = stamp === undefined ? undefined : parse(file, fs.readFileSync(file));
  if (stamp !== undefined) known.set(file, { stamp, image });
  return image;
}

/** Changes when the file does; `undefined` where there is none. */
export function stampOf(file: string): string | undefined {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.mtimeMs}:${found.size}:${found.ino}` : undefined;
}

function parse(file: string, bytes: Buffer): ImageFile | undefined {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(bytes);
    // A camera that was held upright says so beside the pixels.
    const turned = orientation >= 5;
    return {
      file,
      width: turned ? height : width,
      height: turned ? width : height,
      type,
      bytes: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
      animated: isAnimated(bytes, type),
      complete: isComplete(bytes, type),
    };
  } catch {
    return undefined;
  }
}
