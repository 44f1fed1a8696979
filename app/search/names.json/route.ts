import { machineFile } from '@/app/machine-file';
import { searched } from '@/app/search/searched';
import { siteNames } from '@/lib/search/site-index';

export const dynamic = 'force-static';

/** The first file of the search index: it says where the others are. */
export async function GET() {
  return machineFile(await siteNames(searched()), {
    'Content-Type': 'application/json; charset=utf-8',
  });
}
