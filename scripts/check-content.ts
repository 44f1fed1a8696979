import { writeAddresses } from '@/lib/content/address-file';
import { ADDRESS_FILE } from '@/lib/content/addresses';
import { type Content, loadContent } from '@/lib/content/load';
import { ContentError } from '@/lib/content/problem';
import type { Site } from '@/lib/site-schema';
import { count } from './summary';

/** What is in `content/`, without a problem, and what there is to say of new addresses. */
export type CheckedContent = { content: Content; site: Site; addressNote: string };

/**
 * Reads all content, and writes down the addresses that are published for the first time. Not where a
 * machine builds what was committed: what it wrote would be lost.
 * @param now milliseconds since the epoch
 * @throws ContentError for any problem in content/, site.ts included
 */
export async function checkContent(now: number): Promise<CheckedContent> {
  // Loaded here, so that what is wrong in the settings is told like all else.
  const { site } = await import('@/lib/site');
  const { timeZone, language } = site;
  const root = process.cwd();
  const content = loadContent({ root, timeZone, language, now, showUnpublished: false });
  if (content.problems.length > 0) throw new ContentError(content.problems);
  const { all, unwritten } = content.addresses;
  if (unwritten.size === 0) return { content, site, addressNote: '' };
  const addresses = count(unwritten.size, 'new address', 'new addresses');
  if (process.env.CI || process.env.VERCEL) {
    const addressNote = `${addresses} stand${unwritten.size === 1 ? 's' : ''} not yet in ${ADDRESS_FILE}; run \`npm run check\` and commit it.`;
    return { content, site, addressNote };
  }
  writeAddresses(root, all);
  return { content, site, addressNote: `${addresses} written to ${ADDRESS_FILE}; commit it.` };
}
