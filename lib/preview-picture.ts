import { absoluteAddress } from './absolute-address';
import type { Post } from './content/blog';
import { resolvePicture } from './content/images';
import { paths } from './urls';

/** Full address of the picture that stands for a post elsewhere: its cover, or else the site's icon. */
export function previewPicture(post: Post): string {
  const cover = post.cover && resolvePicture(post.cover, post).src;
  return absoluteAddress(cover ?? paths.icon(512));
}
