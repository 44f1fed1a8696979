import type { Database, Engine } from './database';
import { openLibsql } from './libsql';
import { migrate } from './migrate';
import { openPostgres } from './postgres';

/**
 * Opens a store lazily: nothing is touched until something is asked of it, and a file is made by the first
 * write. Its tables are brought up to date before anything else is done.
 * @param url `file:…`, `libsql://…` (also `https://…`) or `postgres://…`
 * @param authToken for a libSQL server
 */
export function openDatabase(url: string, authToken?: string): Database {
  return migrated(/^postgres(?:ql)?:/.test(url) ? openPostgres(url) : openLibsql(url, authToken));
}

function migrated(engine: Engine): Database {
  let prepared: string | undefined;
  let underWay: Promise<void> | undefined;
  const prepare = async () => {
    if (prepared !== undefined && prepared === engine.identity()) return;
    underWay ??= migrate(engine)
      .then(() => {
        prepared = engine.identity();
      })
      .finally(() => {
        underWay = undefined;
      });
    await underWay;
  };
  return {
    read: async (statement) => {
      if (engine.identity() === undefined) return [];
      await prepare();
      return engine.read(statement);
    },
    write: async (statements) => {
      await prepare();
      return engine.write(statements);
    },
    close: () => engine.close(),
  };
}
