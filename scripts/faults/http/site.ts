import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { copyProject, temporaryFolder } from '../../copy-project';
import { freePort } from '../../free-port.mjs';
import { answers } from '../../local-server';
import { killWithChildren } from '../../processes.mjs';
import { childEnv, next, runNode } from '../../run.mjs';

/** How long a server may take until it answers, in milliseconds: a development server compiles first. */
const PATIENCE = 120_000;

/** A server of the site, with a store of its own. */
export type RunningSite = {
  /** `http://localhost:…` */
  address: string;
  port: number;
  /** All that it printed so far. */
  output(): string;
  /** What it holds in memory, in MB. */
  memory(): number;
  /** Ends it as a loss of power would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

type Options = {
  /** Address of the store. */
  store: string;
  command?: 'start' | 'dev';
  port?: number;
  env?: Record<string, string>;
};

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Builds a copy of the project, to be served and killed without harm to the project itself.
 * @returns the copy's folder
 */
export async function builtCopy(): Promise<string> {
  const folder = path.join(temporaryFolder(), 'project');
  copyProject(folder);
  await buildIn(folder);
  return folder;
}

/** @throws when the site cannot be built there */
export async function buildIn(folder: string, env?: Record<string, string>): Promise<void> {
  const args = ['--import', 'tsx', 'scripts/build.ts'];
  const code = await runNode(args, { cwd: folder, quiet: true, ...(env && { env }) });
  if (code !== 0) throw new Error(`The build in ${folder} failed; does \`npm run build\` work?`);
}

/**
 * Serves the site of a folder. We stand in for a proxy, so that each request can come from an address of its own.
 * @throws with what the server said, when it does not answer
 */
export async function startSite(
  folder: string,
  { store, command = 'start', port: wanted, env }: Options,
): Promise<RunningSite> {
  const port = wanted ?? (await freePort());
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, [next, command, '-p', String(port)], {
    cwd: folder,
    env: childEnv({ DATABASE_URL: store, TRUSTED_PROXIES: '1', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = once(child, 'exit').then(() => running.delete(child));
  const { pid = 0 } = child;
  const site: RunningSite = {
    address,
    port,
    output: () => said,
    memory: () => memoryOf(pid),
    kill: async () => {
      await killWithChildren(pid);
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await pause(25)) {
    if (child.exitCode !== null) break;
    if (await answers(`${address}/robots.txt`)) return site;
  }
  await site.stop();
  throw new Error(`\`next ${command}\` did not answer. It said:\n${said}`);
}

/** Of a process and its children. */
function memoryOf(pid: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const kilobytes = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
    .filter(([own, parent]) => own === pid || parent === pid)
    .reduce((sum, [, , rss = 0]) => sum + rss, 0);
  return kilobytes / 1024;
}
