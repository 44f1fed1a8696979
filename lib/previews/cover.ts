import { lookup } from 'mrmime';
import type { Post } from '../content/blog';
import { resolvePicture } from '../content/images';
import type { PreviewImage } from './preview';

/** The picture that a post's author chose for previews, where apps can show it: none of them shows an SVG. */
export function coverImage(post: Post): PreviewImage | undefined {
  if (!post.cover) return undefined;
  const { src: url, width, height } = resolvePicture(post.cover, post);
  const type = lookup(url.replace(/[?#].*$/, ''));
  return type === 'image/svg+xml' ? undefined : { url, alt: post.title, type, width, height };
}
