// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { execute } from './databases.mjs';
import { freePort } from './free-port.mjs';
import { killWithChildren, ordinaryAccount } from './processes.mjs';
import { childEnv } from './run.mjs';

/** How long a server may take until it answers, in milliseconds. */
const patience = 20_000;

/**
 * How letters are sorted, the first way that can be had: never by their bytes, as SQLite does, or a
 * statement that leaves the order to the database would not be found out.
 */
const orders = [
  ['--locale=C', '--locale-provider=icu', '--icu-locale=ko'],
  ['--locale=ko_KR.UTF-8'],
  ['--locale=en_US.UTF-8'],
];

/** A commit waits for the disk, as for readers; what is not on the disk is in the server's own memory. */
const settings = ['fsync=on', 'listen_addresses=127.0.0.1', 'dynamic_shared_memory_type=mmap'];

/**
 * A PostgreSQL server of our own, in a temporary folder.
 * @typedef {object} PostgresServer
 * @property {string} url its address, for one who may do everything
 * @property {() => Promise<void>} kill ends it as a crash would, with all its processes
 * @property {() => Promise<void>} start starts it again after that, at the same address
 * @property {() => void} stop ends it and leaves nothing behind, as the end of our process does
 */

/**
 * Makes a cluster and starts its server.
 * @param {string} programs the folder of PostgreSQL's programs
 * @returns {Promise<PostgresServer>}
 * @throws with what PostgreSQL said, when the server cannot be had
 */
export async function startPostgres(programs) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pildam-postgres-'));
  const log = path.join(folder, 'log');
  const output = openSync(log, 'a');
  const account = ordinaryAccount();
  if (account) chownSync(folder, account.uid, account.gid);
  // Its programs look at the folder that they are started in, and ours may be closed to that account.
  const options = { ...account, cwd: folder, env: childEnv() };
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', output, output];
  const data = ['-D', path.join(folder, 'data')];
  /** @param {string} name */
  const program = (name) => path.join(programs, name);

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  function stop() {
    if (!existsSync(folder)) return;
    process.off('exit', stop);
    if (server) spawnSync(program('pg_ctl'), ['stop', '-m', 'immediate', ...data], options);
    server?.kill('SIGKILL');
    closeSync(output);
    rmSync(folder, { recursive: true, force: true });
  }
  process.on('exit', stop);

  /** @param {Error} error */
  const note = ({ message }) => writeSync(output, `${message}\n`);

  /** @param {string} what */
  function giveUp(what) {
    const said = readFileSync(log, 'utf8').trim();
    stop();
    throw new Error(`${what} It said:\n${said}`);
  }

  const cluster = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--no-sync', ...data];
  const made = orders.some((order) => {
    const all = [...cluster, ...order];
    const { error, status } = spawnSync(program('initdb'), all, { ...options, stdio });
    if (error) note(error);
    return status === 0;
  });
  if (!made) giveUp('PostgreSQL could not make a cluster.');
  ftruncateSync(output);

  const port = await freePort();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const place = ['-p', String(port), '-k', folder, ...settings.flatMap((each) => ['-c', each])];

  async function start() {
    const started = spawn(program('postgres'), [...data, ...place], { ...options, stdio });
    started.on('error', note);
    server = started;
    for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(20)) {
      if ((started.exitCode ?? started.signalCode) !== null)
        giveUp('PostgreSQL ended while it was starting.');
      const answers = execute(url, 'SELECT 1').then(() => true);
      if (await answers.catch(() => false)) return;
    }
    giveUp(`PostgreSQL did not answer within ${patience / 1000} seconds.`);
  }

  async function kill() {
    if (!server?.pid) return;
    // Until it has been fetched, its number would seem to be that of a server that runs.
    const fetched = once(server, 'exit');
    await killWithChildren(server.pid);
    await fetched;
    server = undefined;
  }

  await start();
  return { url, kill, start, stop };
}
