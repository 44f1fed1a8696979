import { notFound } from 'next/navigation';
import { redirectMoved } from '@/app/redirect-moved';
import type { Post } from '@/lib/content/blog';
import { getContent } from '@/lib/content/current';
import { decodeSegment } from '@/lib/urls';

/** The post of an address; else what else there is at that address. */
export async function findPost(params: Promise<{ slug: string }>): Promise<Post> {
  const { slug } = await params;
  const post = getContent().blog.post(decodeSegment(slug) ?? '');
  return post ?? redirectMoved(['posts', slug]) ?? notFound();
}
