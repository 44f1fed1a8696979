import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { afterEach, beforeEach } from 'node:test';
import { keepAddresses } from '@/scripts/keep-addresses';
import { load, validPost, writeContent } from './support/content';

const machines = ['CI', 'VERCEL'];
const before = machines.map((name) => [name, process.env[name]] as const);
beforeEach(() => {
  for (const name of machines) Reflect.deleteProperty(process.env, name);
});
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

const keep = (root: string) => keepAddresses(root, load(root).addresses);
const addressFile = (root: string) => path.join(root, 'content/addresses.json');

test('new addresses are written down once, and the author is told to commit them', () => {
  const root = writeContent({ 'posts/a.mdx': validPost() });
  assert.equal(keep(root), '1 new address written to content/addresses.json; commit it.');
  const text = fs.readFileSync(addressFile(root), 'utf8');
  assert.match(text, /"\/posts\/a"/);
  assert.equal(keep(root), '');
  assert.equal(fs.readFileSync(addressFile(root), 'utf8'), text);
});

for (const name of machines) {
  test(`a machine that builds what was committed writes nothing, and says what is missing: ${name}`, () => {
    process.env[name] = '1';
    const root = writeContent({ 'posts/a.mdx': validPost('aliases: [/old]') });
    assert.equal(
      keep(root),
      '2 new addresses stand not yet in content/addresses.json; `npm run build` on your own machine writes them there, to be committed.',
    );
    assert.equal(fs.existsSync(addressFile(root)), false);
  });
}
