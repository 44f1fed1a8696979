// Kills, starves and floods the discussion's store and the site, and prints what came of it. Parts can be named as arguments.
import { type Finding, printFinding } from './faults/finding';
import { allParts } from './faults/parts';
import { findPostgres } from './find-postgres.mjs';
import { startPostgres } from './postgres.mjs';
import { fail } from './run.mjs';

const begin = performance.now();
const programs = await findPostgres();
const server = programs ? await startPostgres(programs) : undefined;
const drops: (() => Promise<void>)[] = [];
const parts = allParts(server, drops);

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown) fail(`There is no part ${unknown}: choose from ${Object.keys(parts).join(', ')}.`);

const seen: Finding[] = [];
for (const [name, all] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const part of all) {
    for (const finding of [await part()].flat()) {
      printFinding(finding);
      seen.push(finding);
    }
  }
}
for (const drop of drops) await drop();
server?.stop();
const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
const number = (verdict: boolean | undefined) =>
  seen.filter(({ holds }) => holds === verdict).length;
const left = number(undefined) > 0 ? `, ${number(undefined)} left out` : '';
console.log(`\n${number(true)} hold, ${number(false)} fail${left}, in ${minutes} minutes.`);
process.exitCode = number(false) > 0 ? 1 : 0;
