import sql from 'sql-template-tag';
import type { Database } from '../database/database';
import type { ReactionKind } from '../wire';
import { count } from './counters';

/** A reaction of one reader, known by a hash of what the device keeps. */
export type Reaction = { slug: string; kind: ReactionKind; reader: string };

/** Name of the counter of a kind. */
export function reactionCounter(kind: ReactionKind): string {
  return `reaction:${kind}`;
}

/** Leaves a reaction, or takes it back. Doing so again changes nothing. */
export async function setReaction(
  db: Database,
  { slug, kind, reader }: Reaction,
  on: boolean,
): Promise<void> {
  const one = sql`slug = ${slug} AND kind = ${kind} AND reader = ${reader}`;
  const amount = (counted: 0 | 1, sign: 1 | -1) =>
    sql`SELECT CAST(${sign} AS bigint) * COUNT(*) AS n FROM reactions WHERE ${one} AND counted = ${counted}`;
  const counter = reactionCounter(kind);
  // Whoever counts holds the counter from the first: two must not find the same thing to count.
  const hold = sql`INSERT INTO counters (slug, name, value) VALUES (${slug}, ${counter}, 0)
    ON CONFLICT (slug, name) DO UPDATE SET value = counters.value`;
  await db.write(
    on
      ? [
          hold,
          sql`INSERT INTO reactions (slug, kind, reader, counted) VALUES (${slug}, ${kind}, ${reader}, 0)
            ON CONFLICT (slug, kind, reader) DO NOTHING`,
          count(slug, counter, amount(0, 1)),
          sql`UPDATE reactions SET counted = 1 WHERE ${one}`,
        ]
      : [hold, count(slug, counter, amount(1, -1)), sql`DELETE FROM reactions WHERE ${one}`],
  );
}
