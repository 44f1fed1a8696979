import pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { AlreadyThere, type Engine, type Row, storedValue } from './database';
import { persist, type Remedy } from './retry';

/** How long to wait for a connection, and for one statement, in milliseconds. */
const CONNECT = 3000;
const STATEMENT = 5000;

/** How long a write may go on trying, and a read, in milliseconds. */
const PATIENCE = { write: 8000, read: 2000 } as const;

/** Two migrations must not run at once; any number of our own will do. */
const LOCK = 726_453_052;

/** Types of whole numbers that the driver would give as text: bigint, and numeric, which sums are. */
const NUMBERS: readonly number[] = [20, 1700];

/** Conditions that pass: lost connections, servers that start or stop, rivals (PostgreSQL, Appendix A). */
const PASSING = /^(?:08|40|53[23]|57P|55P03)/;

const UNIQUE_VIOLATION = '23505';

/** PostgreSQL, also behind a pooler that gives each transaction another connection: nothing outlives one. */
export function openPostgres(url: string): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    connectionTimeoutMillis: CONNECT,
    query_timeout: STATEMENT,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
    types: { getTypeParser: (id, format) => numbersOr(id, format) },
  });
  // An idle connection that is lost is replaced when the next one is needed.
  pool.on('error', () => undefined);

  const withClient = async <T>(use: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let failed = true;
    try {
      const result = await use(client);
      failed = false;
      return result;
    } finally {
      // Whatever went wrong, the server rolls back what a closed connection had begun.
      client.release(failed);
    }
  };

  return {
    lock: [sql`SELECT pg_advisory_xact_lock(CAST(${LOCK} AS bigint))`],
    known: sql`SELECT CAST(to_regclass('migrations') AS text) AS name`,
    identity: () => url,
    read: (statement) =>
      persist(() => withClient((client) => run(client, statement)), {
        patience: PATIENCE.read,
        judge,
      }),
    write: async (statements) => {
      try {
        const attempt = () => withClient((client) => transact(client, statements));
        return await persist(attempt, { patience: PATIENCE.write, judge });
      } catch (error) {
        if (error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION) {
          throw new AlreadyThere(error.message, { cause: error });
        }
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

async function transact(client: pg.PoolClient, statements: readonly Sql[]): Promise<Row[][]> {
  await client.query('BEGIN');
  const results: Row[][] = [];
  for (const statement of statements) results.push(await run(client, statement));
  // A transaction that failed answers COMMIT with ROLLBACK, and no error.
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error(`The transaction ended in ${command}.`);
  return results;
}

async function run(client: pg.PoolClient, { text, values }: Sql): Promise<Row[]> {
  const { rows } = await client.query<Row>(text, values.map(storedValue));
  return rows;
}

function numbersOr(id: number, format?: 'text' | 'binary') {
  return NUMBERS.includes(id) ? Number : pg.types.getTypeParser(id, format);
}

function judge(error: unknown): Remedy {
  // What the server did not say itself befell the connection.
  if (!(error instanceof pg.DatabaseError)) return error instanceof TypeError ? 'never' : 'again';
  const code = error.code ?? '';
  if (PASSING.test(code)) return 'again';
  // No room, no right to write, a wrong password or database: someone has to look after the server.
  return /^(?:53|58|25006|28|3D|42501)/.test(code) ? 'later' : 'never';
}
