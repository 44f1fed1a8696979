import assert from 'node:assert/strict';
import test from 'node:test';
import { createSimilarity } from '@/lib/content/similarity';
import { countWords } from '@/lib/content/words';
import { blogOf, slugs } from './support/content';

/** Posts that share nothing with anything, so that words and tags can be rare. */
const others = Object.fromEntries(
  ['git', '커밋', 'css', '여백', 'rust', '소유권', 'dns', '캐시'].map((tag, index) => [
    `other-${index}`,
    `date: 2023-01-0${index + 1}\ntags: [${tag}]`,
  ]),
);

function relatedTo(slug: string, blog: ReturnType<typeof blogOf>) {
  const post = blog.post(slug);
  assert.ok(post);
  return slugs(blog.related(post));
}

test('posts that share a tag are related, a rare tag before a common one', () => {
  const blog = blogOf({
    ...others,
    a: 'date: 2024-01-01\ntags: [aws, lambda]',
    rare: 'date: 2024-01-02\ntags: [lambda, 요금]',
    common: 'date: 2024-01-03\ntags: [aws, 네트워크]',
    common2: 'date: 2024-01-04\ntags: [aws, 계정]',
  });
  assert.deepEqual(relatedTo('a', blog), ['rare', 'common2', 'common']);
});

test('posts about the same thing are related without a tag in common', () => {
  const blog = blogOf(
    { ...others, a: 'date: 2024-01-01', b: 'date: 2024-01-02', c: 'date: 2024-01-03' },
    {
      a: '복합 인덱스의 열 순서를 바꾸면 실행 계획이 달라집니다. 인덱스는 앞의 열부터 쓰입니다.',
      b: '실행 계획을 읽어 복합 인덱스를 고릅니다. 인덱스의 열 순서가 중요합니다.',
      c: '주말에 끓인 국수는 멸치로 국물을 냅니다.',
    },
  );
  assert.deepEqual(relatedTo('a', blog), ['b']);
  assert.deepEqual(relatedTo('b', blog), ['a']);
});

test('a post that nothing resembles has no related posts', () => {
  const blog = blogOf({ ...others, a: 'date: 2024-01-01\ntags: [국수]' });
  assert.deepEqual(relatedTo('a', blog), []);
});

test('a tag that half of all posts have relates none of them', () => {
  const dated = (tag: string) => (_: unknown, index: number) =>
    [`${tag}-${index}`, `date: 2024-01-0${index + 1}\ntags: [${tag}]`] as const;
  const blog = blogOf({
    ...Object.fromEntries(Array.from({ length: 6 }, dated('aws'))),
    ...Object.fromEntries(Array.from({ length: 4 }, dated('etc'))),
  });
  assert.deepEqual(relatedTo('aws-0', blog), []);
  assert.equal(relatedTo('etc-0', blog).length, 3);
});

test('parts of the same series are not offered again', () => {
  const blog = blogOf({
    ...others,
    part1: 'date: 2024-01-01\ntags: [lambda]\nseries: { name: 첫걸음, order: 1 }',
    part2: 'date: 2024-01-02\ntags: [lambda]\nseries: { name: 첫걸음, order: 2 }',
    else1: 'date: 2024-01-03\ntags: [lambda]\nseries: { name: 딴걸음, order: 1 }',
  });
  assert.deepEqual(relatedTo('part1', blog), ['else1']);
});

test('no translation of a post is offered, and of others the one in its language', () => {
  const blog = blogOf({
    ...others,
    a: 'date: 2024-01-01\ntags: [lambda]\ntranslations: { en: a-en }',
    'a-en': 'date: 2024-01-02\ntags: [lambda]\nlang: en',
    b: 'date: 2024-01-03\ntags: [lambda]\ntranslations: { en: b-en }',
    'b-en': 'date: 2024-01-04\ntags: [lambda]\nlang: en',
    'c-en': 'date: 2024-01-05\ntags: [lambda]\nlang: en',
  });
  assert.deepEqual(relatedTo('a', blog), ['c-en', 'b']);
  assert.deepEqual(relatedTo('a-en', blog), ['c-en', 'b-en']);
});

test('three are offered at most, the newer one where two are equally alike', () => {
  const day = (n: number) => [`p${n}`, `date: 2024-01-0${n}\ntags: [lambda]`] as const;
  const blog = blogOf(
    { ...others, ...Object.fromEntries([1, 2, 3, 4, 5].map(day)) },
    Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`p${n}`, '같은 글.'])),
  );
  assert.deepEqual(relatedTo('p1', blog), ['p5', 'p4', 'p3']);
});

test('words are counted in pairs of syllables and whole Latin words, without code and addresses', () => {
  const words = countWords(
    '서버리스를 C++와 Next.js로. <Callout type="tip">\n\n```ts\nsecret()\n```\nhttps://example.com/x',
  );
  assert.deepEqual([...words.keys()], ['서버', '버리', '리스', '스를', 'c++', 'next.js']);
});

test('a word of more than 200 texts relates none, so that work grows with the number of texts', () => {
  const texts = Array.from({ length: 1000 }, (_, index) => {
    const group = index < 201 ? 'crowded' : `pair-${Math.floor(index / 2)}`;
    return new Map([[group, 1]]);
  });
  const likeness = createSimilarity(texts, 48);
  assert.equal(likeness(0).size, 0);
  assert.deepEqual([...likeness(500).keys()], [501]);
});
