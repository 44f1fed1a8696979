import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Measured } from '@/scripts/bench-build/measured';
import { BenchOptionsError, benchOptions } from '@/scripts/bench-build/options';
import { comparison } from '@/scripts/bench-build/report';

const refuses = (args: readonly string[], message: RegExp) =>
  assert.throws(
    () => benchOptions(args),
    (error) => error instanceof BenchOptionsError && message.test(error.message),
  );

test('a build is measured with 10, 100 and 1,000 posts and no peer, where nothing else is said', () => {
  assert.deepEqual(benchOptions([]), { numbers: [10, 100, 1000], vs: [] });
});

test('numbers of posts are measured once each, the smallest first, with every peer named', () => {
  assert.deepEqual(benchOptions(['--posts', '100, 10,100', '--vs', 'hugo,astro,hugo']), {
    numbers: [10, 100],
    vs: ['hugo', 'astro'],
  });
});

test('a peer that is not known is named, and so are those that are', () => {
  refuses(['--vs', 'hugo,jekyll'], /hugo, eleventy, astro.*not "jekyll"/);
  refuses(['--vs', ''], /not ""/);
  refuses(['--vs', 'toString'], /not "toString"/);
});

test('what is no number of posts is named', () => {
  for (const number of ['0', '-5', '1.5', '1e3', 'ten', '']) {
    refuses([`--posts=10,${number}`], new RegExp(`--posts takes .* not "${number}"`));
  }
});

test('an option that is not known is refused, with an example of those that are', () => {
  refuses(['--post', '10'], /--post.*\n.*--posts 10,100,1000 --vs/);
});

test('a peer that is not installed ends the command before anything is measured, with how to install it', () => {
  const loader = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', loader, path.resolve('scripts/bench-build.ts'), '--posts', '10', '--vs', 'hugo'],
    { encoding: 'utf8', env: { ...process.env, PATH: path.resolve('tests/fixtures') } },
  );
  assert.equal(stderr.split('\n').length, 2);
  assert.match(stderr, /^Hugo is not installed: .*apt-get install hugo/);
  assert.equal(stdout, '');
  assert.equal(status, 1);
});

test('a comparison tells what a further post costs both, and how much more ours takes', () => {
  const row = (site: string, posts: number, cpu: number): Measured => ({
    ...{
      site,
      posts,
      cpu,
      kind: 'cold',
      wall: 1,
      memory: 2 ** 20,
      bytes: 1,
      status: 0,
      output: '',
    },
  });
  const rows = [row('Ours', 10, 20), row('Peer', 10, 2), row('Ours', 110, 30), row('Peer', 110, 3)];
  const lines = comparison(rows, 'Ours').split('\n').slice(1);
  assert.deepEqual(
    lines.map((each) => each.split(/\s{2,}/)),
    [
      ['10', 'Ours', '20.00 s', '1.00 s', '1 MB'],
      ['10', 'Peer', '2.00 s', '1.00 s', '1 MB', '10.0 (CPU)'],
      ['110', 'Ours', '30.00 s', '1.00 s', '1 MB', '100.0 ms'],
      ['110', 'Peer', '3.00 s', '1.00 s', '1 MB', '10.0 ms', '10.0 (CPU), 10.0 (further post)'],
    ],
  );
});
