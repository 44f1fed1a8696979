// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aptInstall, installableSystem } from './debian.mjs';

/** Where versions stand side by side, each with a folder `bin`. */
const shelves = [
  '/usr/lib/postgresql',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  '/Applications/Postgres.app/Contents/Versions',
];

/** The programs that a server of our own needs. A client alone comes without them. */
const programs = ['postgres', 'initdb', 'pg_ctl'];

/** Read before Debian's package makes a cluster, and starts it. */
const debianConfig = '/etc/postgresql-common/createcluster.d/pildam-tests.conf';

/**
 * The folder of PostgreSQL's programs, installed first where that is possible: as root on Debian or
 * Ubuntu.
 * @returns {Promise<string | undefined>}
 */
export async function findPostgres() {
  return installedPostgres() ?? ((await installDebian()) ? installedPostgres() : undefined);
}

/**
 * The folder of the PostgreSQL programs that are installed: those in the PATH, else the newest.
 * @param {{ searchPath?: string, places?: string[] }} [where] in place of this system's own
 * @returns {string | undefined}
 */
export function installedPostgres({ searchPath = process.env.PATH ?? '', places = shelves } = {}) {
  const inPath = searchPath.split(path.delimiter).filter(Boolean);
  return [...inPath, ...places.flatMap(versions)].find(isComplete);
}

/**
 * The folders of programs on a shelf, the newest first.
 * @param {string} shelf
 */
function versions(shelf) {
  if (!existsSync(shelf)) return [];
  const names = readdirSync(shelf).filter((name) => /^(?:postgresql)?@?[\d.]*$/.test(name));
  return names
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => path.join(shelf, name, 'bin'));
}

/**
 * Whether all programs are there and run: a file alone may be a stub, or miss a library.
 * @param {string} folder
 */
function isComplete(folder) {
  return programs.every(
    (name) => spawnSync(path.join(folder, name), ['--version'], { stdio: 'ignore' }).status === 0,
  );
}

/** The distribution's PostgreSQL, without the cluster that it would start as a service. */
async function installDebian() {
  if (!['debian', 'ubuntu'].includes(installableSystem() ?? '')) return false;
  console.log('Installing PostgreSQL ...');
  mkdirSync(path.dirname(debianConfig), { recursive: true });
  writeFileSync(debianConfig, 'create_main_cluster = false\n');
  try {
    return await aptInstall('postgresql');
  } finally {
    rmSync(debianConfig);
  }
}
