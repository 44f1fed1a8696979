import { type Content, loadContent } from '@/lib/content/load';
import { ContentError } from '@/lib/content/problem';
import type { Site } from '@/lib/site-schema';

/**
 * Reads all content.
 * @param now milliseconds since the epoch
 * @throws ContentError for any problem in content/, site.ts included
 */
export async function checkContent(now: number): Promise<{ content: Content; site: Site }> {
  // Loaded here, so that what is wrong in the settings is told like all else.
  const { site } = await import('@/lib/site');
  const { timeZone, language } = site;
  const root = process.cwd();
  const content = loadContent({ root, timeZone, language, now, showUnpublished: false });
  if (content.problems.length > 0) throw new ContentError(content.problems);
  return { content, site };
}
