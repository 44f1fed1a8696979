import { machineFile } from '@/app/machine-file';
import { getContent } from '@/lib/content/current';
import { soundPosts } from '@/lib/content/sound-posts';
import { llmsTexts } from '@/lib/markdown/llms';

export const dynamic = 'force-static';

export async function GET() {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  const { blog, problems } = getContent();
  return machineFile(await llmsTexts({ posts: soundPosts(blog.posts, problems) }), headers);
}
