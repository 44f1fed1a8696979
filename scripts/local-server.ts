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
    if (await answers(address)) return { address, stop };
  }
  await stop();
  throw new Error(`The server did not answer; does \`npm run ${command}\` work?`);
}

/** Whether a server answers, and with what was asked for. */
export async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address);
    // Unread, it would keep its connection, for which a server that is stopped waits some seconds.
    await answer.text();
    return answer.ok;
  } catch {
    return false;
  }
}
