import { absoluteAddress } from './absolute-address';
import type { Post } from './content/blog';
import { coverImage } from './previews/cover';
import { previewImage } from './previews/preview';
import { postPreview } from './previews/site-previews';

/** Full address of the picture that stands for a post elsewhere: its cover, or else the one drawn for previews. */
export function previewPicture(post: Post): string {
  return absoluteAddress((coverImage(post) ?? previewImage(postPreview(post))).url);
}
