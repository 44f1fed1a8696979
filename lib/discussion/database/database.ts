import type { Sql } from 'sql-template-tag';

/** A row as it comes: whoever asked parses it. */
export type Row = Record<string, unknown>;

/**
 * Where the discussion is kept. Statements are portable: what SQLite and PostgreSQL both understand, and
 * mean the same by.
 */
export type Database = {
  /** Runs one statement that changes nothing. Nothing is created for it: a store that is not there yet is empty. */
  read(statement: Sql): Promise<Row[]>;
  /**
   * Runs statements as one transaction, in order, and gives the rows of each. When it returns, they are on
   * the disk. It may run again after a failure whose outcome is unknown: statements must bear that.
   */
  write(statements: readonly Sql[]): Promise<Row[][]>;
  close(): Promise<void>;
};

/** A store from which nothing but reading is wanted. */
export type Reader = Pick<Database, 'read'>;

/** An engine, before its tables are there: what a `Database` is made of. */
export type Engine = Database & {
  /** Which store it is at present; nothing where there is none yet. A file can be taken away, or replaced. */
  identity(): string | undefined;
  /** Asks for the table of migrations: a row with a `name` that is not null. */
  known: Sql;
  /** Run first in a migration, so that no two run at once. */
  lock: readonly Sql[];
};

/** The store cannot be reached, is too slow, or cannot write now. Trying again later may help. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** A row that must be there once is there already. */
export class AlreadyThere extends Error {
  override name = 'AlreadyThere';
}

/**
 * A value as both engines take it. Neither can keep half a character, nor U+0000: PostgreSQL refuses it, and the driver of
 * SQLite would end the text there.
 */
export function storedValue(value: unknown): string | number | null {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (typeof value === 'number' || value === null) return value;
  throw new TypeError(`A store keeps strings, numbers and null; this is ${typeof value}.`);
}
