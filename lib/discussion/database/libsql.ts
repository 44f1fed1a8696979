import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, createClient, LibsqlError, type Row as LibsqlRow } from '@libsql/client';
import sql, { type Sql } from 'sql-template-tag';
import { AlreadyThere, type Engine, type Row, storedValue } from './database';
import { persist, type Remedy } from './retry';

/** The driver waits for a lock without letting anything else run: it may do so only briefly. Milliseconds. */
const BUSY_TIMEOUT = 100;

/** How long a write may wait for others, and a read, in milliseconds. */
const PATIENCE = { write: 8000, read: 2000 } as const;

/** Others hold a lock. */
const BUSY: readonly string[] = ['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_PROTOCOL'];

/** The disk is full, gone, or not ours to write on. */
const IN_NEED: readonly string[] = [
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_CORRUPT',
  'SQLITE_NOTADB',
  'SQLITE_PERM',
];

/**
 * SQLite in a file (`file:.data/pildam.db`), or a libSQL server (`libsql://…`).
 * @param authToken for a server
 */
export function openLibsql(url: string, authToken?: string): Engine {
  const file = url.startsWith('file:') ? filePath(url) : undefined;
  let client: Client | undefined;
  let opened: string | undefined;

  const disconnect = () => {
    client?.close();
    client = undefined;
  };

  const connect = async (): Promise<Client> => {
    // What is written to a file that has no name any more is lost.
    if (file && opened !== identityOf(file)) disconnect();
    if (client) return client;
    if (file) mkdirSync(path.dirname(file), { recursive: true });
    const made = createClient({
      url,
      timeout: BUSY_TIMEOUT,
      concurrency: 1,
      ...(authToken && { authToken }),
    });
    try {
      // Kept in the file. Nothing else is set: this driver's own way is to wait for the disk at each commit.
      if (file) await made.execute('PRAGMA journal_mode = WAL');
    } catch (error) {
      made.close();
      throw error;
    }
    client = made;
    opened = file && identityOf(file);
    return made;
  };

  const run = <T>(patience: number, use: (client: Client) => Promise<T>): Promise<T> =>
    persist(async () => use(await connect()), {
      patience,
      judge: (error) => {
        // A connection that met a lock, or a disk in need, is not to be trusted with the next statement.
        disconnect();
        return judge(error, file !== undefined);
      },
    });

  return {
    lock: [],
    known: sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migrations'`,
    identity: () => (file ? identityOf(file) : url),
    read: async (statement) => {
      const { rows } = await run(PATIENCE.read, (open) => open.execute(prepared(statement)));
      return rows.map(plainRow);
    },
    write: async (statements) => {
      try {
        const results = await run(PATIENCE.write, (open) =>
          open.batch(statements.map(prepared), 'write'),
        );
        return results.map(({ rows }) => rows.map(plainRow));
      } catch (error) {
        if (error instanceof LibsqlError && error.code === 'SQLITE_CONSTRAINT') {
          throw new AlreadyThere(error.message, { cause: error });
        }
        throw error;
      }
    },
    close: async () => disconnect(),
  };
}

function prepared({ sql, values }: Sql) {
  return { sql, args: values.map(storedValue) };
}

function plainRow(row: LibsqlRow): Row {
  return { ...row };
}

/** What to do about an error of this engine's. */
export function judge(error: unknown, isFile: boolean): Remedy {
  if (error instanceof TypeError) return 'never';
  // What is no error of the engine is one of the file's folder, or of the network, which may pass.
  if (!(error instanceof LibsqlError)) return isFile ? 'later' : 'again';
  if (BUSY.includes(error.code)) return 'again';
  if (IN_NEED.includes(error.code)) return 'later';
  return error.code.startsWith('SQLITE_') ? 'never' : 'again';
}

function identityOf(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** The path of `file:…`. */
export function filePath(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length));
}
