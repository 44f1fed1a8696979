// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { printUntil } from './print-until.mjs';

/** The project's folder. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Next's command line, relative to the project's folder. */
export const next = 'node_modules/next/dist/bin/next';

/** TypeScript's command line, relative to the project's folder. */
export const tsc = 'node_modules/typescript/bin/tsc';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env]
 * @property {boolean} [quiet]
 * @property {RegExp} [until] the first line of its output that is not shown, nor is any after it
 * @property {number} [timeout] in milliseconds
 * @property {AbortSignal} [signal] stops the program
 * @property {NodeJS.Signals} [stopWith] what the program needs to get to stop cleanly
 */

/**
 * The programs that run, each with the signal that it wants in place of ours.
 * @type {Map<import('node:child_process').ChildProcess, NodeJS.Signals | undefined>}
 */
const running = new Map();
let stopped = false;

/**
 * What is to be done before we end.
 * @type {Set<() => Promise<unknown>>}
 */
const duties = new Set();

/**
 * Has something done when a signal stops us, before we end.
 * @param {() => Promise<unknown>} duty
 * @returns {() => void} call it when that has been done
 */
export function whenStopped(duty) {
  duties.add(duty);
  return () => duties.delete(duty);
}

/** @param {number} status */
async function end(status) {
  await Promise.allSettled([...duties].map((duty) => duty()));
  process.exit(status);
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  stopped = true;
  // `next dev` that is hung up on ends at once and leaves its server behind.
  const gentle = signal === 'SIGHUP' ? 'SIGTERM' : signal;
  for (const [child, stopWith] of running) child.kill(stopWith ?? gentle);
  if (running.size === 0) void end(128 + constants.signals[signal]);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.on('SIGHUP', stop);

// npm, or the shell that it ran us in, can end without telling us.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 100).unref();
}

/**
 * The environment for a child. NODE_ENV is left out: each tool sets the one that it needs.
 * @param {Record<string, string | undefined>} [extra]
 */
export function childEnv(extra) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra };
  Reflect.deleteProperty(env, 'NODE_ENV');
  return env;
}

/**
 * Says why the command cannot go on, and ends it.
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Runs a program on our own terminal, or quietly, and gives its exit code. A signal to us goes on
 * to the program, and we end when it has, with its code: nothing stays behind.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(
  command,
  args,
  { cwd = root, env, quiet = false, until, timeout, signal, stopWith } = {},
) {
  return new Promise((resolve) => {
    const way = quiet ? 'ignore' : 'inherit';
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = [way, until ? 'pipe' : way, way];
    const child = spawn(command, args, { cwd, env: childEnv(env), stdio, timeout });
    running.set(child, stopWith);
    if (until && child.stdout) void printUntil(until, child.stdout);
    signal?.addEventListener('abort', () => child.kill());
    child.on('error', (error) => fail(`Cannot run ${command}: ${error.message}.`));
    child.on('exit', (code, killedBy) => {
      running.delete(child);
      const status = code ?? 128 + (killedBy ? constants.signals[killedBy] : 0);
      if (stopped) void end(status);
      else resolve(status);
    });
  });
}

/**
 * Runs a script with this same Node, without a shell in between, so that signals reach it.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Builds the site for production; gives the exit code. */
export function build() {
  return runNode(['--import', 'tsx', 'scripts/build.ts']);
}
