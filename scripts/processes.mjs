// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * An account for programs that refuse to run as root; nothing where we are not root, or there is none.
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function ordinaryAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] =
    accounts.find(([name]) => name === 'postgres') ??
    accounts.find(([name]) => name === 'nobody') ??
    [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/**
 * Kills a process and its children as a loss of power would: with nothing that they could do about it.
 * @param {number} pid
 * @returns {Promise<void>} settled when they are gone
 */
export async function killWithChildren(pid) {
  // Held still, it has no more children while they are counted.
  process.kill(pid, 'SIGSTOP');
  const children = [...parents()].filter(([, parent]) => parent === pid).map(([child]) => child);
  const doomed = [pid, ...children];
  for (const each of doomed) sendKill(each);
  for (let left = parents(); doomed.some((each) => left.has(each)); left = parents()) {
    await pause(10);
  }
}

/** @param {number} pid */
function sendKill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * The processes that run, each with its parent. The dead that nobody has fetched do not count.
 * @returns {Map<number, number>}
 */
function parents() {
  const rows = existsSync('/proc/self/stat') ? fromProc() : fromPs();
  return new Map(rows.filter(([, state]) => !state.startsWith('Z')).map(([a, , b]) => [a, b]));
}

/**
 * @typedef {[pid: number, state: string, parent: number]} Row
 * @returns {Row[]}
 */
function fromProc() {
  const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return names.flatMap((name) => {
    try {
      // pid (name of the program) state parent …
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state = '', parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
      /** @type {Row} */
      const row = [Number(name), state, Number(parent)];
      return [row];
    } catch {
      return []; // It ended while we looked.
    }
  });
}

/** @returns {Row[]} */
function fromPs() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,state=,ppid='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, state = '', parent] = line.trim().split(/\s+/);
      return [Number(pid), state, Number(parent)];
    });
}
