import fs from 'node:fs';
import { hashPassword } from '@/lib/discussion/hash';
import { next, runNode } from '@/scripts/run.mjs';
import { ownerPassword, ownerStore, siteStore } from './site-store';

/**
 * Serves the built site, with an empty store of its own. Tests stand in for a proxy, so that each can be a
 * reader of its own (`X-Forwarded-For`) and none is one too many. With `owner` there is somebody to look
 * after comments, for whom the first of a name waits.
 */
const [port = '3000', owner] = process.argv.slice(2);
const { folder, url } = owner ? ownerStore : siteStore;
const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

remove();
process.on('exit', remove);
fs.mkdirSync(folder, { recursive: true });
const env = {
  DATABASE_URL: url,
  TRUSTED_PROXIES: '1',
  ...(owner && { ADMIN_PASSWORD_HASH: await hashPassword(ownerPassword) }),
};
process.exitCode = await runNode([next, 'start', '-p', port], { env });
