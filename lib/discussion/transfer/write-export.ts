import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reader } from '../database/database';
import { makeFile } from '../database/new-file';
import { exportLines } from './export';

/**
 * Writes an export into a new file.
 * @throws FileExists
 */
export async function writeExport(db: Reader, file: string): Promise<void> {
  await makeFile(file, (part) => pipeline(Readable.from(exportLines(db)), createWriteStream(part)));
}
