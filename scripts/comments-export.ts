// Writes out all that is kept of the discussion (docs/discussion-data.md): into a file, or to the standard output.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLines } from '@/lib/discussion/transfer/export';
import { writeExport } from '@/lib/discussion/transfer/write-export';
import { withSiteStore } from './site-store';

const [file] = process.argv.slice(2);

await withSiteStore(async (db) => {
  if (file === undefined) {
    await pipeline(Readable.from(exportLines(db)), process.stdout, { end: false });
  } else {
    await writeExport(db, file);
    console.error(`Written to ${file}.`);
  }
});
