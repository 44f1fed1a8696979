import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Consumption } from './consumption';

/** How much there was to do: everything, one post that changed, or nothing. */
export type Kind = 'cold' | 'one touched' | 'unchanged';

/** What one build of a site took and left, in bytes. */
export type Measured = Consumption & { site: string; kind: Kind; posts: number; bytes: number };

/** Bytes of all files in a folder. */
export function bytesIn(folder: string): number {
  return filesIn(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

/** Every file in a folder and those in it, relative to it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
}

/** One build in a line. */
export function line({ posts, site, kind, cpu, wall, memory, bytes }: Measured): string {
  const [peak, output] = [memory, bytes].map((each) => each / 2 ** 20);
  return `${posts} posts, ${site}, ${kind}: ${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s, ${peak?.toFixed(0)} MB at its peak, ${output?.toFixed(1)} MB of output`;
}
