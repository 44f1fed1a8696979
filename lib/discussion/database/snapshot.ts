import { createClient } from '@libsql/client';
import pg from 'pg';
import type { Reader } from './database';
import * as libsql from './libsql';
import * as postgres from './postgres';

/** How long to wait for a connection, or a lock, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Reads a store as it is at one moment, whoever writes meanwhile. Its tables are up to date.
 * @param authToken for a libSQL server
 */
export async function withSnapshot(
  url: string,
  authToken: string | undefined,
  use: (store: Reader) => Promise<void>,
): Promise<void> {
  await (/^postgres(?:ql)?:/.test(url) ? ofPostgres(url, use) : ofLibsql(url, authToken, use));
}

async function ofLibsql(
  url: string,
  authToken: string | undefined,
  use: (store: Reader) => Promise<void>,
): Promise<void> {
  const client = createClient({ url, timeout: PATIENCE, ...(authToken && { authToken }) });
  const transaction = await client.transaction('read');
  try {
    await use({
      read: async (statement) => {
        const { rows } = await transaction.execute(libsql.prepared(statement));
        return rows.map(libsql.plainRow);
      },
    });
  } finally {
    transaction.close();
    client.close();
  }
}

async function ofPostgres(url: string, use: (store: Reader) => Promise<void>): Promise<void> {
  const { types } = postgres;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE, types });
  // Whoever asks next is told of a connection that is lost.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await use({ read: (statement) => postgres.run(client, postgres.prepared(statement)) });
  } finally {
    await client.end();
  }
}
