import os from 'node:os';
import path from 'node:path';

/** Where the built site keeps what readers say while it is tested; removed before and after. */
export const siteStore = store('site');

/** The same of the site that has an owner, who logs in with this. */
export const ownerStore = store('owner');
export const ownerPassword = '비밀번호는 길게';

function store(name: string): { folder: string; url: string } {
  const folder = path.join(os.tmpdir(), `pildam-e2e-${name}-${process.getuid?.() ?? 0}`);
  return { folder, url: `file:${path.join(folder, 'discussion.db')}` };
}
