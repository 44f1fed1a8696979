import { parseArgs } from 'node:util';
import { isPeerName, type PeerName, peers } from './peers/known';

/** What was asked for cannot be measured. Its message says what can. */
export class BenchOptionsError extends Error {}

/** Numbers of posts, each once, the smallest first; and the peers to measure in turns with ours. */
export type BenchOptions = { numbers: number[]; vs: PeerName[] };

const names = Object.keys(peers);
const EXAMPLE = `npm run bench:build -- --posts 10,100,1000 --vs ${names.join(',')}`;

/**
 * Reads the command's options.
 * @throws {BenchOptionsError} where one is unknown or makes no sense
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { posts, vs } = values(args);
  const numbers = listed(posts).map((number) => {
    if (/^[1-9]\d*$/.test(number)) return Number(number);
    throw new BenchOptionsError(
      `--posts takes numbers of posts, not ${JSON.stringify(number)}: ${EXAMPLE}`,
    );
  });
  const chosen = vs === undefined ? [] : listed(vs);
  const known = chosen.filter(isPeerName);
  const unknown = chosen.find((name) => !isPeerName(name));
  if (unknown !== undefined) {
    throw new BenchOptionsError(
      `--vs takes ${names.join(', ')}, or several with commas, not ${JSON.stringify(unknown)}: ${EXAMPLE}`,
    );
  }
  return { numbers: [...new Set(numbers)].sort((a, b) => a - b), vs: [...new Set(known)] };
}

function listed(value: string): string[] {
  return value.split(',').map((each) => each.trim());
}

function values(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { posts: { type: 'string', default: '10,100,1000' }, vs: { type: 'string' } },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BenchOptionsError(`${reason}\n${EXAMPLE}`);
  }
}
