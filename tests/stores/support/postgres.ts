import type { TestContext } from 'node:test';
import { createDatabase } from '@/scripts/databases.mjs';
import { installedPostgres } from '@/scripts/find-postgres.mjs';
import { startPostgres } from '@/scripts/postgres.mjs';

/** Any database of a server that may make others; `npm test` starts a server if it is not told of one. */
const server = process.env.TEST_DATABASE_URL;
const programs = installedPostgres();

/** Why a test that needs PostgreSQL is left out; `false` where it is there. For the option `skip`. */
export const noPostgres = server ? false : 'no PostgreSQL: install it or set TEST_DATABASE_URL';

/** The same for a test that ends its server: it needs one of its own, as that of an address may be in use. */
export const noPostgresToKill = programs
  ? false
  : noPostgres || 'no PostgreSQL to kill: install it as well';

/**
 * The address of an empty database for this test alone. It is dropped when the test ends, and whoever is
 * still connected is cut off.
 */
export async function freshDatabase(t: TestContext): Promise<string> {
  if (!server) throw new Error('A test without `skip: noPostgres` asked for a database.');
  const { url, drop } = await createDatabase(server);
  t.after(drop);
  return url;
}

/** A server for this test alone, which can be killed and started again. It is gone when the test ends. */
export async function serverToKill(t: TestContext) {
  if (!programs) throw new Error('A test without `skip: noPostgresToKill` asked for a server.');
  const own = await startPostgres(programs);
  t.after(own.stop);
  return own;
}
