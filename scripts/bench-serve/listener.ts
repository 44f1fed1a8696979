import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** In /proc/net/tcp: the state of a socket that listens. */
const LISTENS = '0A';

/**
 * The process that listens on a port (Linux): a server may be a child of the program that was started.
 * @throws where there is none, or it is not ours
 */
export function listenerOn(port: number): string {
  const place = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const sockets = ['tcp', 'tcp6']
    .flatMap((name) => readFileSync(`/proc/net/${name}`, 'utf8').split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(place) && state === LISTENS)
    .map((fields) => `socket:[${fields[9]}]`);
  const pid = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => openBy(name).some((target) => sockets.includes(target)));
  if (pid === undefined) throw new Error(`No process of ours listens on port ${port}.`);
  return pid;
}

/** What a process has open; nothing where it has ended or is not ours. */
function openBy(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}
