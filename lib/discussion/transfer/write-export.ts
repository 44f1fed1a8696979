import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../database/database';
import { exportLines } from './export';

/** Writes an export into a file, which gets its name when it is complete and on the disk. */
export async function writeExport(db: Database, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(exportLines(db)), createWriteStream(part));
    const written = await open(part, 'r+');
    await written.sync();
    await written.close();
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
