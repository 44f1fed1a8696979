// Copies the discussion while the site runs.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { copySqlite } from '@/lib/discussion/database/sqlite-file';
import { isFile } from '@/lib/discussion/transfer/store-address';
import { writeExport } from '@/lib/discussion/transfer/write-export';
import { withSiteStore } from './site-store';

const [given] = process.argv.slice(2);

await withSiteStore(async (db, url) => {
  const moment = new Date().toISOString().replace(/\.\d+|[-:]/g, '');
  const file = given ?? `.data/backup-${moment}.${isFile(url) ? 'db' : 'jsonl'}`;
  mkdirSync(path.dirname(file), { recursive: true });
  if (isFile(url)) {
    await copySqlite(url, file);
    console.log(
      `Copied to ${file}. To go back: stop the site, and put it in the place of the store.`,
    );
  } else {
    await writeExport(db, file);
    console.log(
      `Exported to ${file}. A server makes better copies itself: pg_dump for PostgreSQL, and what the provider of a libSQL server offers.`,
    );
  }
});
