// A short form of `npm run test:faults -- full-disk kill-postgres`, which does the same for longer. It looks at
// the clock: nothing else runs beside it.
import test from 'node:test';
import { fullDiskPostgres } from '@/scripts/faults/full-disk';
import { killPostgres } from '@/scripts/faults/kill-postgres';
import { assertHolds } from '../stores/support/holds';
import { noPostgresToKill, serverToKill } from '../stores/support/postgres';

test('a server whose disk is full, and that is killed, loses nothing that was acknowledged', {
  skip: noPostgresToKill,
}, async (t) => {
  const server = await serverToKill(t);
  const finding = await fullDiskPostgres(server.url);
  if (finding) assertHolds(finding);
  assertHolds(await killPostgres(server, 1));
});
