import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../copy-project';

const SIZE = 16 * 2 ** 20;

/** A disk of 16 MB in memory; nothing where we may not have one. */
export function smallDisk(): { folder: string; unmount: () => void } | undefined {
  const folder = path.join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const options = ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder];
  try {
    execFileSync('mount', options, { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return { folder, unmount: () => execFileSync('umount', ['-l', folder]) };
}

/**
 * Leaves no room on a disk.
 * @param file that is made for it
 * @returns how to make room again
 */
export function fill(file: string): () => void {
  const ballast = openSync(file, 'w');
  const page = Buffer.alloc(4096);
  try {
    for (let written = 0; written < SIZE; written += page.length) writeSync(ballast, page);
  } catch {
    // That is the end of the disk.
  } finally {
    closeSync(ballast);
  }
  return () => rmSync(file);
}
