import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { formatAddresses, writeAddresses } from '@/lib/content/address-file';
import { parseAddresses } from '@/lib/content/parse-addresses';
import { load, NOW, post, validPost, writeContent } from './support/content';

const FILE = 'addresses.json';

/** The site's content with its addresses written down, as after a build. */
function published(files: Record<string, string>, now = NOW) {
  const root = writeContent(files);
  const { problems, addresses } = load(root, { now });
  assert.deepEqual(problems, []);
  writeAddresses(root, addresses.all);
  return root;
}

/** The text of addresses.json after a build of these files. */
const written = (files: Record<string, string>) =>
  formatAddresses(load(writeContent(files)).addresses.all);

const idOf = (root: string, slug: string) => load(root).blog.post(slug)?.id;

const write = (root: string, name: string, text: string) =>
  fs.writeFileSync(path.join(root, 'content', name), text);

test('a post is written down when it is published, with all its addresses', () => {
  const { addresses } = load(
    writeContent({ 'posts/커밋.mdx': validPost('aliases: [/2019/03/옛-글, /old]') }),
  );
  assert.deepEqual([...addresses.unwritten.keys()], ['/posts/커밋', '/2019/03/옛-글', '/old']);
  const entries = [...addresses.all.values()];
  assert.equal(new Set(entries.map(({ id }) => id)).size, 1);
  assert.match(
    entries[0]?.id ?? '',
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  assert.equal(entries[0]?.published, '2024-09-18');
});

test('what is written down is not written again', () => {
  const root = published({ 'posts/a.mdx': validPost('aliases: [/old]') });
  assert.equal(load(root).addresses.unwritten.size, 0);
});

test('two machines that publish the same post give it the same id', () => {
  const id = (fields: string) => idOf(writeContent({ 'posts/a.mdx': post(fields) }), 'a');
  const first = id('title: 제목\ndate: 2024-09-18');
  assert.equal(id('title: 고친 제목\ndate: "2024-09-18 09:30:00"'), first);
  assert.notEqual(id('title: 제목\ndate: 2024-09-19'), first);
  assert.notEqual(idOf(writeContent({ 'posts/b.mdx': validPost() }), 'b'), first);
});

test('a post that is renamed with an alias keeps its id, however often', () => {
  const root = published({ 'posts/a.mdx': validPost() });
  const id = idOf(root, 'a');
  const names = ['a', 'b', 'c'];
  for (const [index, name] of names.entries()) {
    if (index === 0) continue;
    fs.rmSync(path.join(root, 'content/posts', `${names[index - 1]}.mdx`));
    const old = names.slice(0, index).map((each) => `/posts/${each}`);
    write(root, `posts/${name}.mdx`, validPost(`aliases: [${old.join(', ')}]\ntags: [x]`));
    const { problems, addresses } = load(root);
    assert.deepEqual(problems, []);
    assert.deepEqual([...addresses.unwritten.keys()], [`/posts/${name}`]);
    writeAddresses(root, addresses.all);
    assert.equal(idOf(root, name), id);
  }
  assert.equal(load(root).addresses.all.size, 3);
});

test('a post keeps its id also where its first address was never written down', () => {
  const before = idOf(writeContent({ 'posts/a.mdx': validPost() }), 'a');
  const renamed = validPost('aliases: [/2019/old, /posts/a]');
  assert.equal(idOf(writeContent({ 'posts/b.mdx': renamed }), 'b'), before);
});

test('a post that takes the place of two keeps its own id', () => {
  const root = published({ 'posts/a.mdx': validPost(), 'posts/b.mdx': validPost() });
  const id = idOf(root, 'a');
  fs.rmSync(path.join(root, 'content/posts/b.mdx'));
  write(root, 'posts/a.mdx', validPost('aliases: [/posts/b]'));
  assert.deepEqual(load(root).problems, []);
  assert.equal(idOf(root, 'a'), id);
});

test('an address that is given to another post has another id, even on the same day', () => {
  const root = published({ 'posts/a.mdx': validPost() });
  const id = idOf(root, 'a');
  fs.renameSync(path.join(root, 'content/posts/a.mdx'), path.join(root, 'content/posts/b.mdx'));
  write(root, FILE, JSON.stringify({ '/posts/b': { id, published: '2024-09-18' } }));
  write(root, 'posts/a.mdx', validPost());
  const { problems } = load(root);
  assert.deepEqual(problems, []);
  assert.equal(idOf(root, 'b'), id);
  assert.notEqual(idOf(root, 'a'), id);
});

test('an id that came from another blog stays', () => {
  const id = 'tag:old.example,2019:/writing/7';
  const root = writeContent({
    'posts/a.mdx': validPost(),
    [FILE]: JSON.stringify({ '/posts/a': { id, published: '2019-03-01' } }),
  });
  assert.deepEqual(load(root).problems, []);
  assert.equal(idOf(root, 'a'), id);
});

test('drafts and scheduled posts are not written down before they are published', () => {
  const files = {
    'posts/a.mdx': validPost(),
    'posts/draft.mdx': validPost('draft: true'),
    'posts/later.mdx': post('title: 제목\ndate: 2025-06-01\naliases: [/soon]'),
  };
  const root = published(files);
  const read = (now: number) => [...load(root, { now }).addresses.all.keys()];
  assert.deepEqual(read(NOW), ['/posts/a']);
  assert.deepEqual(read(Date.UTC(2026, 0)), ['/posts/a', '/posts/later', '/soon']);
});

test('a clock that is behind is no reason to miss a post', () => {
  const root = published({ 'posts/a.mdx': validPost(), 'posts/b.mdx': validPost() });
  const { problems, addresses, blog } = load(root, { now: Date.UTC(2020, 0) });
  assert.deepEqual(problems, []);
  assert.equal(blog.posts.length, 0);
  assert.equal(addresses.all.size, 2);
});

test('a post that cannot be read is not taken for one that is gone', () => {
  const root = published({ 'posts/a.mdx': validPost(), 'posts/b.mdx': validPost() });
  const other = writeContent({
    'posts/a.mdx': validPost(),
    'posts/c.mdx': validPost('slug: b').replace('title', 'titel'),
    [FILE]: fs.readFileSync(path.join(root, 'content', FILE), 'utf8'),
  });
  assert.deepEqual(
    [...new Set(load(other).problems.map(({ file }) => file))],
    ['content/posts/c.mdx'],
  );
});

test('the file is sorted, an address a line, whatever the order of the posts', () => {
  const [a, b] = [{ 'posts/a.mdx': validPost() }, { 'posts/나.mdx': validPost('aliases: [/2]') }];
  const text = written({ ...a, ...b });
  assert.equal(text, written({ ...b, ...a }));
  const addresses = text.split('\n').flatMap((line) => /^ {2}"([^"]+)"/.exec(line)?.[1] ?? []);
  assert.deepEqual(addresses, ['/2', '/posts/a', '/posts/나']);
  assert.equal(written({}), '{}\n');
});

test('the file is read however it is laid out', () => {
  const text = written({ 'posts/a.mdx': validPost(), 'posts/나.mdx': validPost() });
  const { entries } = parseAddresses(text);
  assert.equal(entries.size, 2);
  for (const other of [
    `\u{feff}${text}`,
    text.replaceAll('\n', '\r\n'),
    text.normalize('NFD'),
    JSON.stringify(JSON.parse(text)),
    JSON.stringify(JSON.parse(text), null, '\t'),
    text.replace(/\n\}\n$/, ',\n}\n'),
  ]) {
    const reading = parseAddresses(other);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(reading.entries, entries);
  }
});
