import sql, { type Sql } from 'sql-template-tag';

/**
 * The tables, as steps that are never changed once they were published: a change is a new step. Only what
 * SQLite and PostgreSQL both understand. Moments are milliseconds since 1970, flags 0 or 1. What is sorted by
 * is lower-case hexadecimal of one length, which every collation sorts alike.
 */
export const migrations: readonly (readonly Sql[])[] = [
  [
    sql`CREATE TABLE comments (
      id text PRIMARY KEY,
      slug text NOT NULL,
      parent text,
      root text NOT NULL,
      depth bigint NOT NULL,
      path text NOT NULL,
      sort_key text NOT NULL,
      name text NOT NULL,
      body text NOT NULL,
      html text NOT NULL,
      renderer text NOT NULL,
      status text NOT NULL,
      held_for text NOT NULL,
      is_owner bigint NOT NULL,
      writer text,
      password text,
      address text,
      fingerprint text,
      created bigint NOT NULL,
      edited bigint,
      revision bigint NOT NULL,
      counted bigint NOT NULL,
      shown bigint NOT NULL,
      answers bigint NOT NULL
    )`,
    sql`CREATE INDEX comments_of_post ON comments (slug, depth, shown, path)`,
    sql`CREATE INDEX comments_of_thread ON comments (root, shown, path)`,
    sql`CREATE INDEX comments_below ON comments (parent)`,
    sql`CREATE INDEX comments_by_status ON comments (status, sort_key)`,
    sql`CREATE INDEX comments_by_writer ON comments (writer, status)`,
    sql`CREATE INDEX comments_alike ON comments (fingerprint)`,
    sql`CREATE INDEX comments_with_address ON comments (address, created)`,
    sql`CREATE TABLE counters (
      slug text NOT NULL,
      name text NOT NULL,
      value bigint NOT NULL,
      PRIMARY KEY (slug, name)
    )`,
    sql`CREATE INDEX counters_by_value ON counters (name, value)`,
    sql`CREATE TABLE reactions (
      slug text NOT NULL,
      kind text NOT NULL,
      reader text NOT NULL,
      counted bigint NOT NULL,
      PRIMARY KEY (slug, kind, reader)
    )`,
    sql`CREATE TABLE views (
      day text NOT NULL,
      slug text NOT NULL,
      reader text NOT NULL,
      counted bigint NOT NULL,
      PRIMARY KEY (day, slug, reader)
    )`,
    sql`CREATE TABLE settings (name text PRIMARY KEY, value text NOT NULL)`,
    sql`CREATE TABLE salts (day text PRIMARY KEY, salt text NOT NULL)`,
    sql`CREATE TABLE attempts (
      bucket text PRIMARY KEY,
      count bigint NOT NULL,
      expires bigint NOT NULL
    )`,
    sql`CREATE TABLE spent (ticket text PRIMARY KEY, used_by text NOT NULL, expires bigint NOT NULL)`,
    sql`CREATE TABLE blocks (
      kind text NOT NULL,
      value text NOT NULL,
      note text NOT NULL,
      created bigint NOT NULL,
      PRIMARY KEY (kind, value)
    )`,
    sql`CREATE TABLE log (
      id text PRIMARY KEY,
      created bigint NOT NULL,
      action text NOT NULL,
      target text NOT NULL,
      note text NOT NULL
    )`,
    sql`CREATE INDEX log_by_time ON log (created, id)`,
  ],
];
