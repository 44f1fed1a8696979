import path from 'node:path';
import { nfc } from '../text';
import { paths } from '../urls';
import type { Post } from './blog';
import { resolvePicture } from './images';

/** Addresses of a post's cover and of the pictures in its body, as paths; those elsewhere are not its own. */
export function postPictures(post: Post): string[] {
  const cover = post.cover && resolvePicture(post.cover, post).src;
  const own = post.pictures.map((file) => addressOf(file, post));
  return [...new Set([...(cover?.startsWith('/') ? [cover] : []), ...own])];
}

/** @param file of the post's own folder, or of `public/` */
function addressOf(file: string, { slug, folder }: Post): string {
  const name = (from: string) => nfc(path.relative(from, file).split(path.sep).join('/'));
  return folder && file.startsWith(`${folder}${path.sep}`)
    ? paths.postFile(slug, name(folder))
    : `/${name('public').split('/').map(encodeURIComponent).join('/')}`;
}
