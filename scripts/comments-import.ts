// Brings in what an export holds and the store does not.
import { renderComment, renderer } from '@/lib/discussion/markdown';
import { importSource } from '@/lib/discussion/transfer/import';
import { exportSource } from '@/lib/discussion/transfer/read-export';
import { fail } from './run.mjs';
import { withSiteStore } from './site-store';

const [file] = process.argv.slice(2);
if (file === undefined) fail('Usage: npm run comments:import -- <file>');

await withSiteStore(async (db) => {
  const outcomes = await importSource(db, exportSource(file), { render: renderComment, renderer });
  for (const [type, { added, same, different }] of Object.entries(outcomes)) {
    if (added + same + different.length === 0) continue;
    console.log(
      `${type}: ${added} added, ${same} there already, ${different.length} that differ and stay as they were`,
    );
    for (const line of different.slice(0, 20)) console.log(`  ${file}:${line}`);
  }
});
