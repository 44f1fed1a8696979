import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { next, runNode } from './run.mjs';

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Runs `next start` or `next dev` in a project's folder until it is stopped.
 * @returns its address, once it answers, and how to stop it
 * @throws when it does not answer within two minutes
 */
export async function startServer(command: 'start' | 'dev', cwd: string) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const ending = new AbortController();
  const options = { cwd, quiet: true, signal: ending.signal };
  const ended = runNode([next, command, '-p', String(port)], options);
  const stop = async () => {
    ending.abort();
    await ended;
  };
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(100)) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return { address, stop };
  }
  await stop();
  throw new Error(`The server did not answer; does \`npm run ${command}\` work?`);
}
