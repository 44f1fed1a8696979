import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { childEnv, root } from '../run.mjs';

/** A process of ours that can be killed. */
export type Worker = {
  process: ChildProcess;
  /** What it printed so far, by lines. */
  lines: string[];
  /** Settled when it has ended and all its lines are read; the code, or `null` where it was killed. */
  ended: Promise<number | null>;
  /** Ends it as a loss of power would. */
  kill(): Promise<void>;
};

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a script of this folder as a process. */
export function startWorker(script: string, ...args: string[]): Worker {
  const file = path.join('scripts/faults', script);
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    env: childEnv(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const read = once(reader, 'close');
  const exited = once(child, 'exit');
  const ended = Promise.all([exited, read]).then(() => child.exitCode);
  running.add(child);
  void ended.then(() => running.delete(child));
  return {
    process: child,
    lines,
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
