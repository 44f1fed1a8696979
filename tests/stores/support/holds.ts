import assert from 'node:assert/strict';
import type { Finding } from '@/scripts/faults/finding';

export function assertHolds({ what, seen, holds }: Finding): void {
  assert.ok(holds, `${what}: ${seen}`);
}
