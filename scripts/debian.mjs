// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const env = { DEBIAN_FRONTEND: 'noninteractive' };

/**
 * The system's name (`debian`, `ubuntu`, …) where we may install its packages: that is, as root.
 * @returns {string | undefined}
 */
export function installableSystem() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return undefined;
  return /^ID="?(?<id>\w+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.groups?.id;
}

/** @type {Promise<number> | undefined} */
let updating;

/**
 * Installs packages with apt, from lists that are fetched once.
 * @param {string[]} packages
 * @returns whether they are there
 */
export async function aptInstall(...packages) {
  updating ??= run('apt-get', ['-q', 'update'], { env });
  if ((await updating) !== 0) return false;
  const args = ['-q', 'install', '-y', '--no-install-recommends', ...packages];
  return (await run('apt-get', args, { env })) === 0;
}
