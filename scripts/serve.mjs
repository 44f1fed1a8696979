// @ts-check
import { createServer } from 'node:net';
import { fail, next, runNode } from './run.mjs';

/**
 * The port to serve on: PORT, or 3000. Looked at first of all, so that nobody waits for a build
 * to learn that the port is taken.
 * @returns {Promise<string>}
 */
export function choosePort() {
  const port = process.env.PORT || '3000';
  if (!/^\d+$/.test(port) || Number(port) > 65535)
    fail(`PORT is ${port}, which is no port number.`);
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', (error) => {
      if (!error.message.includes('EADDRINUSE'))
        fail(`Port ${port} cannot be used: ${error.message}.`);
      fail(`Port ${port} is already in use. Stop what runs there, or choose another with PORT.`);
    });
    probe.listen(Number(port), () => probe.close(() => resolve(port)));
  });
}

/**
 * Runs `next start` or `next dev` until it is stopped, and ends with its exit code. Options given
 * to the npm script after `--` go on to it.
 * @param {'start' | 'dev'} command
 * @param {string} port
 */
export async function serve(command, port) {
  process.exitCode = await runNode([next, command, '-p', port, ...process.argv.slice(2)]);
}
