import fs from 'node:fs';
import { next, runNode } from '@/scripts/run.mjs';
import { storeFolder, storeUrl } from './site-store';

/**
 * Serves the built site, with an empty store of its own. Tests stand in for a proxy, so that each can be a
 * reader of its own (`X-Forwarded-For`) and none is one too many.
 */
const port = process.argv[2] ?? '3000';
const remove = () => fs.rmSync(storeFolder, { recursive: true, force: true, maxRetries: 5 });

remove();
process.on('exit', remove);
fs.mkdirSync(storeFolder, { recursive: true });
const env = { DATABASE_URL: storeUrl, TRUSTED_PROXIES: '1' };
process.exitCode = await runNode([next, 'start', '-p', port], { env });
