import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { next, runNode } from './run.mjs';

/**
 * Runs `next start` or `next dev` in a project's folder until it is stopped.
 * @param env what it finds in its environment besides ours
 * @returns its address, once it answers, and how to stop it
 * @throws when it does not answer within two minutes
 */
export async function startServer(
  command: 'start' | 'dev',
  cwd: string,
  env: Record<string, string> = {},
) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const ending = new AbortController();
  const options = { cwd, env, quiet: true, signal: ending.signal };
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
