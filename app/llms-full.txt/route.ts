import { getContent } from '@/lib/content/current';
import { llmsTexts } from '@/lib/markdown/llms';

export const dynamic = 'force-static';

export async function GET() {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(await llmsTexts(getContent().blog), { headers });
}
