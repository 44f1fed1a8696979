// Copies the discussion while the site runs.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { withSnapshot } from '@/lib/discussion/database/snapshot';
import { copySqlite } from '@/lib/discussion/database/sqlite-file';
import { isFile } from '@/lib/discussion/transfer/store-address';
import { writeExport } from '@/lib/discussion/transfer/write-export';
import { fileArgument } from './file-argument';
import { withSiteStore } from './site-store';

const given = fileArgument('Usage: npm run comments:backup -- [file]');

await withSiteStore(async ({ url, authToken }) => {
  const moment = new Date().toISOString().replace(/\.\d+|[-:]/g, '');
  const file = given ?? `.data/backup-${moment}.${isFile(url) ? 'db' : 'jsonl'}`;
  mkdirSync(path.dirname(file), { recursive: true });
  if (isFile(url)) {
    await copySqlite(url, file);
    console.log(
      `Copied to ${file}. To go back: stop the site, put it in the place of the store, and remove the store's -wal and -shm.`,
    );
  } else {
    await withSnapshot(url, authToken, (store) => writeExport(store, file));
    console.log(
      `Exported to ${file}; npm run comments:import takes it. A server makes fuller copies itself: pg_dump for PostgreSQL, and what the provider of a libSQL server offers.`,
    );
  }
});
