import assert from 'node:assert/strict';
import test from 'node:test';
import { filesOf, type Import, importsOf, type SourceFile } from './support/sources';

const folders = ['app', 'components', 'lib', 'content', 'scripts'] as const;
const sources = filesOf(...folders).filter(({ file }) => /\.(?:tsx?|mjs)$/.test(file));
const imports = sources.flatMap(importsOf);

const isIn = (folder: string) => (file: string) => file.startsWith(`${folder}/`);
const isOwn = (target: string) => folders.some((folder) => isIn(folder)(target));
const show = ({ from, target }: Import) => `${from} imports ${target}`;

function assertNone(offenders: readonly Import[]) {
  assert.deepEqual(offenders.map(show), []);
}

test('the imports are read: static, of types, for effect, dynamic and re-exported', () => {
  const text = [
    "import type { A } from '@/lib/a';",
    "import { type B, type C } from './b';",
    "import d, { type E } from '../e';",
    "import './f.css';",
    "export * from 'g';",
    "const h = await import('@/h');",
    "import {\n  type I,\n  j,\n} from 'node:i';",
  ].join('\n');
  assert.deepEqual(
    importsOf({ file: 'app/x/y.ts', text }).map(({ target, typeOnly }) => [target, typeOnly]),
    [
      ['lib/a', true],
      ['app/x/b', true],
      ['app/e', false],
      ['app/x/f.css', false],
      ['g', false],
      ['h', false],
      ['node:i', false],
    ],
  );
  assert.ok(imports.length > 100);
});

const below: Record<(typeof folders)[number], readonly string[]> = {
  app: ['app', 'components', 'lib'],
  components: ['components', 'lib'],
  lib: ['lib', 'content'],
  content: ['content', 'lib'],
  scripts: ['scripts', 'components', 'lib'],
};

for (const folder of folders) {
  test(`${folder} imports from ${below[folder].join(', ')} and packages alone`, () => {
    const own = imports.filter(({ from, target }) => isIn(folder)(from) && isOwn(target));
    assertNone(own.filter(({ target }) => !below[folder].some((allowed) => isIn(allowed)(target))));
  });
}

test('content imports nothing but types from lib', () => {
  assertNone(imports.filter(({ from, typeOnly }) => isIn('content')(from) && !typeOnly));
});

test('only app and scripts load content', () => {
  const loaders = ['lib/content/current', 'lib/content/load'];
  const mayLoad = (from: string) => isIn('app')(from) || isIn('scripts')(from);
  assertNone(
    imports.filter(
      ({ from, target, typeOnly }) =>
        loaders.includes(target) &&
        !typeOnly &&
        !mayLoad(from) &&
        from !== 'lib/content/current.ts',
    ),
  );
});

test('lib holds no JSX, and what reads content knows neither React nor Next', () => {
  assert.deepEqual(
    sources.filter(({ file }) => /^lib\/.*\.tsx$/.test(file)),
    [],
  );
  assertNone(
    imports.filter(
      ({ from, target }) => isIn('lib/content')(from) && /^(?:react|next)(?:$|[-/])/.test(target),
    ),
  );
});

test('each library that may have to be replaced is known to one folder', () => {
  for (const [name, folder] of Object.entries({
    'next-mdx-remote': 'lib/mdx',
    '@mdx-js/mdx': 'lib/mdx',
    'gray-matter': 'lib/content',
  })) {
    const users = imports.filter(({ target }) => target === name || isIn(name)(target));
    assert.ok(users.length > 0, name);
    assertNone(users.filter(({ from }) => !isIn(folder)(from)));
  }
});

test('nothing imports from a barrel', () => {
  const isBarrel = ({ file }: SourceFile) => /(?:^|\/)index\.(?:[cm]?[jt]sx?)$/.test(file);
  assert.deepEqual([...sources, ...filesOf('tests')].filter(isBarrel), []);
});
