import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What a build keeps for the next ones, by its folder in `.next/cache`: whatever is made appears there. */
const KEPT = {
  bodies: 'bodies compiled and highlighted',
  pictures: 'pictures',
  previews: 'previews drawn',
  search: 'indexes',
  fonts: 'fonts',
} as const;

/**
 * Counts what a build makes, by the files that it adds to what was kept before.
 * @returns asked after the build, what there was to make
 */
export function countMade(project: string): () => string {
  const list = (folder: string) => {
    try {
      return readdirSync(path.join(project, '.next/cache', folder)).filter(
        (name) => !name.endsWith('.plain.json'),
      );
    } catch {
      return [];
    }
  };
  const before = new Map(Object.keys(KEPT).map((folder) => [folder, new Set(list(folder))]));
  return () =>
    Object.entries(KEPT)
      .map(([folder, name]) => {
        const added = list(folder).filter((each) => !before.get(folder)?.has(each));
        return `${added.length} ${name}`;
      })
      .join(', ');
}
