import pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { AlreadyThere, type Engine, type Row, storedValue } from './database';
import { PATIENCE, persist, type Remedy } from './retry';

/** How long to wait for a connection, in milliseconds. */
const CONNECT = 1900;

/**
 * How a transaction begins. Its commit waits for the disk, whatever the server's own settings are. Where we
 * are gone, or frozen, the server does not keep others waiting for us.
 */
const BEGIN = `BEGIN; SET LOCAL synchronous_commit = on;
  SET LOCAL statement_timeout = ${PATIENCE.write}; SET LOCAL idle_in_transaction_session_timeout = ${PATIENCE.write}`;

/** Two migrations must not run at once; any number of our own will do. */
const LOCK = 726_453_052;

/** Types of whole numbers that the driver would give as text: bigint, and numeric, which sums are. */
const NUMBERS: readonly number[] = [20, 1700];

/**
 * Conditions that pass: lost connections, servers that start or stop, rivals, limits of time, and what poolers say
 * (PostgreSQL, Appendix A).
 */
const PASSING = /^(?:08|25P|40|53[23]|55P03|57|XX000)/;

/** How the driver reads what comes. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    NUMBERS.includes(id) ? Number : pg.types.getTypeParser(id, format),
};

const UNIQUE_VIOLATION = '23505';

/** PostgreSQL, also behind a pooler that gives each transaction another connection: nothing outlives one. */
export function openPostgres(url: string): Engine {
  // Writes that wait for each other leave readers a way in.
  const pools = { read: openPool(url), write: openPool(url) };

  return {
    lock: [sql`SELECT pg_advisory_xact_lock(CAST(${LOCK} AS bigint))`],
    known: sql`SELECT CAST(to_regclass('migrations') AS text) AS name`,
    identity: () => url,
    read: (statement) => {
      const query = prepared(statement);
      const attempt = (signal: AbortSignal) =>
        withClient(pools.read, signal, (client) => run(client, query));
      return persist(attempt, { patience: PATIENCE.read, judge });
    },
    write: async (statements) => {
      const batch = statements.map(prepared);
      const attempt = (signal: AbortSignal) =>
        withClient(pools.write, signal, (client) => transact(client, batch));
      try {
        return await persist(attempt, { patience: PATIENCE.write, judge });
      } catch (error) {
        if (error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION) {
          throw new AlreadyThere(error.message, { cause: error });
        }
        throw error;
      }
    },
    close: async () => {
      await Promise.all([pools.read.end(), pools.write.end()]);
    },
  };
}

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: CONNECT,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
    types,
  });
  // An idle connection that is lost is replaced when the next one is needed.
  pool.on('error', ignore);
  // One in use can be lost when nobody waits for an answer who could be told, as soon as it is made.
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

/** Lends a connection until the work is done, or is given up. */
async function withClient<T>(
  pool: pg.Pool,
  signal: AbortSignal,
  use: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const cutOff = () => void client.end();
  signal.addEventListener('abort', cutOff);
  let failed = true;
  try {
    signal.throwIfAborted();
    const result = await use(client);
    failed = false;
    return result;
  } finally {
    signal.removeEventListener('abort', cutOff);
    // Whatever went wrong, the server rolls back what a closed connection had begun.
    client.release(failed);
  }
}

async function transact(client: pg.PoolClient, batch: readonly Query[]): Promise<Row[][]> {
  await client.query(BEGIN);
  const results: Row[][] = [];
  for (const query of batch) results.push(await run(client, query));
  // A transaction that failed answers COMMIT with ROLLBACK, and no error.
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error(`The transaction ended in ${command}.`);
  return results;
}

type Query = { text: string; values: (string | number | null)[] };

/** A statement as the driver takes it. */
export function prepared({ text, values }: Sql): Query {
  return { text, values: values.map(storedValue) };
}

export async function run(client: pg.ClientBase, query: Query): Promise<Row[]> {
  const { rows } = await client.query<Row>(query);
  return rows;
}

function ignore(): void {}

function judge(error: unknown): Remedy {
  // What the server did not say itself befell the connection.
  if (!(error instanceof pg.DatabaseError)) return 'again';
  const code = error.code ?? '';
  if (PASSING.test(code)) return 'again';
  // No room, no right to write, a wrong password or database: someone has to look after the server.
  return /^(?:53|58|25006|28|3D|42501|XX)/.test(code) ? 'later' : 'never';
}
