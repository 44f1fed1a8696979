// @ts-check
import { execute } from './databases.mjs';
import { findPostgres } from './find-postgres.mjs';
import { nodeTests } from './node-tests.mjs';
import { startPostgres } from './postgres.mjs';
import { add } from './test-results.mjs';

/**
 * The stores' tests, with the address of a PostgreSQL server where one can be had: that of
 * TEST_DATABASE_URL, else one that runs as long as they do.
 * @returns {Promise<import('./test-results.mjs').Counts>}
 */
export async function storesSuite() {
  try {
    const server = await aServer();
    try {
      const env = { TEST_DATABASE_URL: server?.url };
      const runs = ['1/2', '2/2'].map((share) =>
        nodeTests(`Tests of the stores, ${share}`, 'tests/stores', env, share),
      );
      const counts = (await Promise.all(runs)).reduce(add);
      // They look at the clock, and others on the machine would be counted.
      return add(counts, await nodeTests('Tests of delays in the stores', 'tests/quiet', env));
    } finally {
      server?.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @returns {Promise<{ url: string, stop: () => void } | undefined>} */
async function aServer() {
  const url = process.env.TEST_DATABASE_URL;
  if (url) {
    await execute(url, 'SELECT 1').catch(({ message }) => {
      throw new Error(`No database answers at the address in TEST_DATABASE_URL: ${message}.`);
    });
    return { url, stop: () => undefined };
  }
  const programs = await findPostgres();
  if (programs) console.log(`PostgreSQL: ${programs}`);
  return programs ? startPostgres(programs) : undefined;
}
