// Holds a SQLite file's lock for writing, again and again, for times that nobody can foresee.
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';

const url = process.argv[2] ?? '';
for (;;) {
  const client = createClient({ url, timeout: 5000, concurrency: 1 });
  try {
    const held = await client.transaction('write');
    await pause(Math.random() ** 4 * 700);
    await (Math.random() < 0.5 ? held.commit() : held.rollback());
  } catch {
    // Someone else was faster, as is everyone's right.
  } finally {
    client.close();
  }
  await pause(Math.random() * 250);
}
