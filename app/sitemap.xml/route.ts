import { machineFile } from '@/app/machine-file';
import { getContent } from '@/lib/content/current';
import { makeSitemap } from '@/lib/sitemap/sitemap';

export const dynamic = 'force-static';

/** Every page that search engines may show, or the list of the files that name them. */
export function GET() {
  const headers = { 'Content-Type': 'application/xml; charset=utf-8' };
  return machineFile(makeSitemap(getContent()).main, headers);
}
