import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { childEnv, whenStopped } from '../run.mjs';

/** How often is looked, in milliseconds. */
const LOOK = 50;
/** Memory is looked at less often after the first looks, as that costs the program time. */
const FIRST_LOOKS = 20;
const LOOKS_PER_MEMORY = 10;

/** The kernel counts processor time in these, in seconds. */
const TICK = 1 / 100;

/** What a command took with all its children: processor and wall time in seconds, memory in bytes at its peak. */
export type Consumption = {
  cpu: number;
  wall: number;
  memory: number;
  status: number;
  output: string;
};

/**
 * Runs a command and watches it and whatever it starts (Linux). Memory that several share is counted once (PSS).
 */
export async function consume(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Consumption> {
  const started = performance.now();
  const before = ticksOfEnded();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: childEnv(options.env),
    // Whatever it starts belongs to the same session, and is found by it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  // A signal to us reaches no other session by itself.
  const ended = whenStopped(async () => child.pid && process.kill(-child.pid));
  const ticks = new Map<string, number>();
  let memory = 0;
  let looks = 0;
  const look = () => {
    const session = sessionOf(child.pid);
    for (const { key, ticks: each } of session) ticks.set(key, each);
    looks += 1;
    if (looks <= FIRST_LOOKS || looks % LOOKS_PER_MEMORY === 0) {
      memory = Math.max(
        memory,
        session.reduce((sum, { pid }) => sum + pss(pid), 0),
      );
    }
  };
  const timer = setInterval(look, LOOK);
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  clearInterval(timer);
  ended();
  const seen = [...ticks.values()].reduce((sum, each) => sum + each, 0);
  // Looks miss what a program does after the last; the other count, whatever was left to itself.
  const cpu = Math.max(seen, ticksOfEnded() - before) * TICK;
  return { cpu, wall: (performance.now() - started) / 1000, memory, status, output };
}

/** Processes of a session, with the processor time of each. Numbers are given anew: a start belongs to the key. */
function sessionOf(leader: number | undefined): { pid: string; key: string; ticks: number }[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    const fields = statOf(pid);
    if (Number(fields[3]) !== leader) return [];
    return [{ pid, key: `${pid} ${fields[19]}`, ticks: Number(fields[11]) + Number(fields[12]) }];
  });
}

/** Processor time of a process with all its threads so far, in seconds (Linux). */
export function processorTime(pid: string): number {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Processor time of programs that we started and of all that they waited for. */
function ticksOfEnded(): number {
  const fields = statOf('self');
  return Number(fields[13]) + Number(fields[14]);
}

/** From the third on: state, parent, group, session, …, utime (14th), stime, those of ended children, …, start (22nd). */
function statOf(pid: string): string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function pss(pid: string): number {
  return 1024 * Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** Nothing where the process has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
