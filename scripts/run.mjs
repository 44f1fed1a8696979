// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Next's command line, relative to the project's folder. */
export const next = 'node_modules/next/dist/bin/next';

// Read at once, to notice later that the shell between npm and us is gone.
const parent = process.ppid;

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
 * Runs a program on our own terminal and gives its exit code. A signal to us goes on to the
 * program, and we end when it has, with its code: nothing stays behind.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: childEnv(env), stdio: 'inherit' });
    let stopped = false;
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      stopped = true;
      child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const watch = setInterval(() => {
      if (!process.env.npm_lifecycle_event || process.ppid === parent) return;
      // npm was told to stop and told its shell, which ended without telling us.
      clearInterval(watch);
      forward('SIGTERM');
    }, 100);
    child.on('error', (error) => fail(`Cannot run ${command}: ${error.message}.`));
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, forward);
      const status = code ?? 128 + (signal ? constants.signals[signal] : 0);
      if (stopped) process.exit(status);
      resolve(status);
    });
  });
}

/**
 * Runs a script with this same Node, without a shell in between, so that signals reach it.
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Builds the site for production; gives the exit code. */
export function build() {
  return runNode(['--import', 'tsx', 'scripts/build.ts']);
}
