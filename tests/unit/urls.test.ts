import assert from 'node:assert/strict';
import test from 'node:test';
import { aliasSegments, decodeSegment, paths, reservedSegments, termSlug } from '@/lib/urls';

const nfd = (text: string) => text.normalize('NFD');

test('every spelling of a tag in case, width, spacing and Unicode form has one address', () => {
  for (const [slug, ...spellings] of [
    ['aws', 'AWS', 'Aws', 'ＡＷＳ', ' aws '],
    ['서버리스', nfd('서버리스')],
    ['cloud computing', 'Cloud  Computing', 'cloud\u3000computing', 'cloud\u00a0computing'],
    ['c#', 'C＃', 'Ｃ#'],
  ]) {
    for (const spelling of spellings) assert.equal(termSlug(spelling), slug);
  }
});

test('C, C++ and C# have three addresses', () => {
  assert.deepEqual(['C', 'C++', 'C#'].map(termSlug).map(paths.tag), [
    '/tags/c',
    '/tags/c%2B%2B',
    '/tags/c%23',
  ]);
});

test('a tag with a slash does not split its address', () => {
  assert.equal(termSlug('CI/CD'), 'ci-cd');
  assert.equal(termSlug('a\\b'), 'a-b');
});

test('a tag of dots has no address, one with dots has', () => {
  assert.equal(termSlug('..'), '');
  assert.equal(termSlug('…'), '');
  assert.equal(termSlug('.NET'), '.net');
});

test('an address segment comes back as the slug that it was made from', () => {
  for (const label of [
    '서버리스',
    'cloud computing',
    'C#',
    'C++',
    'a?b',
    'a&b',
    '100%',
    '日本語',
  ]) {
    const slug = termSlug(label);
    assert.equal(decodeSegment(paths.tag(slug).split('/')[2] ?? ''), slug);
  }
});

test('an address reaches the same page typed, percent-encoded and decomposed', () => {
  const forms = ['서버리스', encodeURIComponent('서버리스'), nfd('서버리스')];
  for (const form of [...forms, encodeURIComponent(nfd('서버리스'))]) {
    assert.equal(decodeSegment(form), '서버리스');
  }
});

test('a malformed escape is no address', () => {
  for (const segment of ['%E0%A4%A', '%', '%zz', '100%']) {
    assert.equal(decodeSegment(segment), undefined);
  }
});

test('every address is percent-encoded', () => {
  assert.equal(paths.post('서버리스'), '/posts/%EC%84%9C%EB%B2%84%EB%A6%AC%EC%8A%A4');
  assert.equal(paths.postFile('a', '그림/1 2.png'), '/posts/a/%EA%B7%B8%EB%A6%BC/1%202.png');
  assert.equal(paths.category('a b'), '/categories/a%20b');
  assert.equal(paths.page('소개'), '/%EC%86%8C%EA%B0%9C');
});

test('the first page of the list is the home page', () => {
  assert.deepEqual([1, 2, 10].map(paths.listPage), ['/', '/page/2', '/page/10']);
});

test('the first page of any other list has no number', () => {
  assert.deepEqual([1, 2].map(paths.archivePage), ['/archive', '/archive/page/2']);
  assert.equal(paths.tagPage('c#', 1), paths.tag('c#'));
  assert.equal(paths.tagPage('c#', 2), '/tags/c%23/page/2');
  assert.equal(paths.categoryPage('개발', 1), paths.category('개발'));
  assert.equal(paths.categoryPage('a b', 3), '/categories/a%20b/page/3');
});

test('the segments that the blog uses itself are those of its own addresses', () => {
  const first = (path: string) => path.split('/')[1] ?? '';
  const own = [
    ...[paths.tags, paths.categories, paths.allSeries, paths.archivePage(1), paths.listPage(2)],
    ...[
      paths.tag('a'),
      paths.category('a'),
      paths.series('a'),
      paths.icon(48),
      paths.font('a'),
      paths.script('a'),
      paths.picture('a'),
      paths.preview('a'),
    ],
  ].map(first);
  for (const segment of own) assert.ok(reservedSegments.some((reserved) => reserved === segment));
});

test('an old path is read encoded or not, composed, with or without a last slash', () => {
  const segments = ['2019', '03', '옛-글'];
  for (const path of ['/2019/03/옛-글', '/2019/03/옛-글/', nfd('/2019/03/옛-글')]) {
    assert.deepEqual(aliasSegments(path), segments);
    assert.deepEqual(aliasSegments(encodeURI(path)), segments);
  }
});

test('what is no plain path of this site is no old path', () => {
  for (const path of [
    '',
    '/',
    'old',
    '//evil.example/a',
    'https://a.b/old',
    '/a/../b',
    '/./a',
    '/a//b',
    '/a?b=1',
    '/a#b',
    '/a\\b',
    '/%E0%A4%A',
  ]) {
    assert.equal(aliasSegments(path), undefined);
  }
});
