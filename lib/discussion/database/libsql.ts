import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, createClient, LibsqlError, type Row as LibsqlRow } from '@libsql/client';
import sql, { type Sql } from 'sql-template-tag';
import { AlreadyThere, type Engine, type Row, storedValue } from './database';
import { groupCommit } from './group-commit';
import { PATIENCE, persist, type Remedy } from './retry';
import { takeTurns } from './turns';

/** The driver waits for a lock without letting anything else run: it may do so only briefly. Milliseconds. */
const BUSY_TIMEOUT = 50;

/** The first is kept in the file. The second has each commit wait for the disk. */
const SETTINGS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL';

/** Others hold a lock. */
const BUSY = /^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/;

/** The disk is full, gone, or not ours to write on. */
const IN_NEED = /^SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|PERM)/;

/**
 * SQLite in a file (`file:.data/pildam.db`), or a libSQL server (`libsql://…`).
 * @param authToken for a server
 */
export function openLibsql(url: string, authToken?: string): Engine {
  const file = url.startsWith('file:') ? filePath(url) : undefined;
  let client: Client | undefined;
  let opened: string | undefined;
  // Of many writes that wait for a rival, one asks for the lock: asking holds up all else.
  const turns = file ? takeTurns() : undefined;

  const disconnect = (from = client) => {
    from?.close();
    if (client === from) client = undefined;
  };

  const connect = async (): Promise<Client> => {
    // What is written to a file that has no name any more is lost.
    if (file && opened !== identityOf(file)) disconnect();
    if (client) return client;
    if (file && !existsSync(file)) makeEmpty(file);
    const made = file
      ? createClient({ url, timeout: BUSY_TIMEOUT, concurrency: 1 })
      : createClient({ url, ...(authToken && { authToken }) });
    // Known before the first pause, so that nobody else connects as well.
    client = made;
    opened = file && identityOf(file);
    if (file)
      await made.executeMultiple(SETTINGS).catch((error) => {
        disconnect(made);
        throw error;
      });
    return made;
  };

  const attempt = async <T>(use: (client: Client) => Promise<T>): Promise<T> => {
    const used = await connect();
    try {
      return await use(used);
    } catch (error) {
      // A connection that met a lock, or a disk in need, is not to be trusted with the next statement.
      disconnect(used);
      throw error;
    }
  };

  // On a server, what is no error of the engine is one of the network.
  const judge = (error: unknown): Remedy =>
    file || error instanceof LibsqlError ? judgeFile(error) : 'again';

  const commit = (statements: ReturnType<typeof prepared>[]) =>
    attempt((open) => open.batch(statements, 'write'));
  const join = groupCommit(commit, (error) => judge(error) === 'again');

  return {
    lock: [],
    known: sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migrations'`,
    identity: () => (file ? identityOf(file) : url),
    read: async (statement) => {
      const query = prepared(statement);
      const { rows } = await persist(() => attempt((open) => open.execute(query)), {
        patience: PATIENCE.read,
        judge,
      });
      return rows.map(plainRow);
    },
    write: async (statements) => {
      const batch = statements.map(prepared);
      const member = turns ? join(batch) : undefined;
      try {
        const results = await persist(member?.commit ?? (() => commit(batch)), {
          patience: PATIENCE.write,
          judge,
          turns,
        });
        return results.map(({ rows }) => rows.map(plainRow));
      } catch (error) {
        if (error instanceof LibsqlError && error.code.startsWith('SQLITE_CONSTRAINT')) {
          throw new AlreadyThere(error.message, { cause: error });
        }
        throw error;
      } finally {
        member?.leave();
      }
    },
    close: async () => disconnect(),
  };
}

/** A statement as the driver takes it. */
export function prepared({ sql, values }: Sql) {
  return { sql, args: values.map(storedValue) };
}

export function plainRow(row: LibsqlRow): Row {
  return { ...row };
}

/** What to do about an error of this engine's, on a file. */
export function judgeFile(error: unknown): Remedy {
  // What is no error of the engine is one of the file's folder.
  if (!(error instanceof LibsqlError)) return 'later';
  if (BUSY.test(error.code) || !error.code.startsWith('SQLITE_')) return 'again';
  return IN_NEED.test(error.code) ? 'later' : 'never';
}

function identityOf(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** What readers say of themselves is not for others who have an account on the machine. */
function makeEmpty(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
}

/** The path of `file:…`. */
export function filePath(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length));
}
