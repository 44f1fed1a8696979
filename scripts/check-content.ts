import { type Content, type LoadOptions, loadContent } from '@/lib/content/load';
import { ContentError } from '@/lib/content/problem';
import type { Site } from '@/lib/site-schema';

/**
 * Reads all content.
 * @param now milliseconds since the epoch
 * @param before what is to be done before, with the same options
 * @throws ContentError for any problem in content/, site.ts included
 */
export async function checkContent(
  now: number,
  before?: (options: LoadOptions) => Promise<unknown>,
): Promise<{ content: Content; site: Site }> {
  // Loaded here, so that what is wrong in the settings is told like all else.
  const { site } = await import('@/lib/site');
  const { timeZone, language } = site;
  const options = { root: process.cwd(), timeZone, language, now, showUnpublished: false };
  await before?.(options);
  const content = loadContent(options);
  if (content.problems.length > 0) throw new ContentError(content.problems);
  return { content, site };
}
