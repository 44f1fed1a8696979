import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { noPostgresToKill, serverToKill } from './support/postgres';

/** A connection of which nobody is told when it is lost, other than who waits for an answer. */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Commits one row after another until the connection is lost; gives those that were acknowledged. */
async function commitUntilLost(url: string, writer: number): Promise<string[]> {
  const client = await connect(url);
  const acknowledged: string[] = [];
  for (let number = 0; ; number += 1) {
    const row = `${writer}/${number}`;
    try {
      await client.query('BEGIN');
      await client.query('INSERT INTO kept VALUES ($1)', [row]);
      await client.query('COMMIT');
    } catch {
      return acknowledged;
    }
    acknowledged.push(row);
  }
}

test('a server killed with -9 and started again has every row whose COMMIT was acknowledged', {
  skip: noPostgresToKill,
}, async (t) => {
  const server = await serverToKill(t);
  const before = await connect(server.url);
  await before.query('CREATE TABLE kept (row text PRIMARY KEY)');
  const writers = [0, 1, 2, 3].map((writer) => commitUntilLost(server.url, writer));
  await pause(500);
  await server.kill();
  const acknowledged = (await Promise.all(writers)).flat();
  assert.ok(acknowledged.length > 20, `only ${acknowledged.length} commits before the kill`);

  await assert.rejects(connect(server.url), { code: 'ECONNREFUSED' });
  await server.start();
  const after = await connect(server.url);
  t.after(() => after.end());
  const { rows } = await after.query<{ row: string }>('SELECT row FROM kept');
  const kept = new Set(rows.map(({ row }) => row));
  assert.deepEqual(
    acknowledged.filter((row) => !kept.has(row)),
    [],
  );
});
