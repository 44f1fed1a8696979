import os from 'node:os';
import path from 'node:path';

/** Where the built site keeps what readers say while it is tested; removed before and after. */
export const storeFolder = path.join(os.tmpdir(), `pildam-e2e-site-${process.getuid?.() ?? 0}`);

export const storeUrl = `file:${path.join(storeFolder, 'discussion.db')}`;
