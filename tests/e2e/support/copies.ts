import os from 'node:os';
import path from 'node:path';

/** Zone of the machine on which the copies are built and served. */
export const zone = 'America/Los_Angeles';

/** Where the copy of the project stands that a test server serves. */
export function copyFolder(mode: 'start' | 'dev'): string {
  return path.join(os.tmpdir(), `pildam-e2e-${process.getuid?.() ?? 0}-${mode}`);
}

/** Where the built copy has its comments: nowhere in truth. */
export const giscus = {
  repo: 'pildam/blog',
  repoId: 'R_kgDOABCDEF',
  category: '댓글',
  categoryId: 'DIC_kwDOABCDEF4CZabc',
};
