// Writes out all that is kept of the discussion (docs/discussion-data.md): into a file, or to the standard output.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withSnapshot } from '@/lib/discussion/database/snapshot';
import { exportLines } from '@/lib/discussion/transfer/export';
import { writeExport } from '@/lib/discussion/transfer/write-export';
import { fileArgument } from './file-argument';
import { withSiteStore } from './site-store';

const file = fileArgument('Usage: npm run comments:export -- [file]');

await withSiteStore(async ({ url, authToken }) =>
  withSnapshot(url, authToken, async (store) => {
    if (file === undefined) {
      await pipeline(Readable.from(exportLines(store)), process.stdout, { end: false });
    } else {
      await writeExport(store, file);
      console.error(`Written to ${file}.`);
    }
  }),
);
