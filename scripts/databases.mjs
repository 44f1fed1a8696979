// @ts-check
import { randomBytes } from 'node:crypto';
import { whenStopped } from './run.mjs';

/**
 * Runs one statement on a connection of its own.
 * @param {string} url of a PostgreSQL database
 * @param {string} statement
 * @throws when nobody answers there, or the statement fails
 */
export async function execute(url, statement) {
  // Not at the top: this is read before the dependencies are installed.
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A lost connection is the statement's failure, and not ours as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Makes an empty database, which is dropped at the latest when a signal stops us.
 * @param {string} server the address of any database there, for one who may make others
 * @returns its address, and how to drop it with whoever is still connected
 */
export async function createDatabase(server) {
  const name = `pildam_test_${randomBytes(6).toString('hex')}`;
  const drop = () => execute(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  const done = whenStopped(drop);
  await execute(server, `CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await drop();
      done();
    },
  };
}
