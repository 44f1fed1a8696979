import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer } from '@/scripts/local-server';
import { root } from '@/scripts/run.mjs';

/** The built site, served once more: with an empty store of its own, and what else a test wants of the environment. */
export async function serveOwn(env: Record<string, string> = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pildam-own-site-'));
  const store = `file:${folder}/store.db`;
  const server = await startServer('start', root, { DATABASE_URL: store, ...env });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { address: server.address, store, stop };
}
