import assert from 'node:assert/strict';
import test from 'node:test';
import { nearestTerms } from '@/lib/search/nearest-terms';
import { documentsOf, find, indexOf, titles } from './support/search';

const posts = documentsOf({
  '서버리스와 람다':
    '람다는 AWS Lambda를 부르는 말입니다. `lambda_handler`가 statusCode를 돌려줍니다.',
  '쿠버네티스 환경 변수': '파드에 값을 넣습니다.\n## 비밀 값\n콜드 스타트와는 상관이 없습니다.',
  'PostgreSQL 인덱스': '응답시간이 달라졌다. 느티나무로그를 남긴다. 옷깃을 여미었다.',
  '배포 자동화':
    '버전 3.13을 배포했습니다. 큐가 비면 멈춥니다.\n## 되돌리기\n환경변수를 되돌립니다.',
});

/** Each query finds this first. */
const firsts: Record<string, Record<string, string>> = {
  'a noun with any particle': {
    서버리스: '서버리스와 람다',
    서버리스를: '서버리스와 람다',
    람다에서는: '서버리스와 람다',
    쿠버네티스의: '쿠버네티스 환경 변수',
    느티나무로그가: 'PostgreSQL 인덱스',
  },
  'another form of a verb': {
    달라집니다: 'PostgreSQL 인덱스',
    여며: 'PostgreSQL 인덱스',
    '여며 두기': 'PostgreSQL 인덱스',
    배포하면: '배포 자동화',
  },
  'a compound with or without its spaces': {
    환경변수: '쿠버네티스 환경 변수',
    '서버 리스': '서버리스와 람다',
    '느티나무 로그': 'PostgreSQL 인덱스',
    콜드스타트: '쿠버네티스 환경 변수',
  },
  'what was typed on the wrong layout': {
    fkaek: '서버리스와 람다',
    'zbqjspxltm ghksrud': '쿠버네티스 환경 변수',
    ㅔㅐㄴㅅㅎㄱㄷㄴ: 'PostgreSQL 인덱스',
    smxlskan: 'PostgreSQL 인덱스',
  },
  'a word that is still being composed': {
    람ㄷ: '서버리스와 람다',
    쿠버네팃: '쿠버네티스 환경 변수',
    느티나뭀: 'PostgreSQL 인덱스',
  },
  'initial consonants': { ㅅㅂㄹㅅ: '서버리스와 람다', ㅎㄱㅂㅅ: '쿠버네티스 환경 변수' },
  'a word with a wrong key': {
    서버리슈: '서버리스와 람다',
    쿠버네디스: '쿠버네티스 환경 변수',
    느치나무: 'PostgreSQL 인덱스',
    postgersql: 'PostgreSQL 인덱스',
  },
  'words of a title in any order': { '변수 쿠버네티스에서': '쿠버네티스 환경 변수' },
  'Latin and Hangul together': {
    'postgres 인덱스': 'PostgreSQL 인덱스',
    lambda를: '서버리스와 람다',
  },
  'an identifier, whole or in parts': {
    lambda_handler: '서버리스와 람다',
    handler: '서버리스와 람다',
    statuscode: '서버리스와 람다',
    'status code': '서버리스와 람다',
  },
  'numbers and words of one syllable': { '3.13': '배포 자동화', 큐: '배포 자동화' },
  'any Unicode form': {
    ['서버리스'.normalize('NFD')]: '서버리스와 람다',
    ＰｏｓｔｇｒｅＳＱＬ: 'PostgreSQL 인덱스',
  },
};

for (const [what, queries] of Object.entries(firsts)) {
  test(`${what} finds the post`, () => {
    for (const [query, title] of Object.entries(queries)) {
      assert.equal(titles(query, posts)[0], title, query);
    }
  });
}

test('what is nowhere finds nothing', () => {
  for (const query of ['두루미찌개', '블록체인', 'zookeeper', '가상 화폐', '람다 두루미', '힣']) {
    assert.deepEqual(titles(query, posts), [], query);
  }
});

test('a noun that looks like a verb finds no word that only begins so', () => {
  const others = documentsOf({ 글: '그것이라면 라면을 먹는다. 함수를 쓴다.' });
  assert.deepEqual(titles('람다', others), []);
  assert.deepEqual(titles('람다 함수', others), []);
});

test('a title comes before a text, and what was typed before what is like it', () => {
  assert.deepEqual(titles('환경 변수', posts), ['쿠버네티스 환경 변수', '배포 자동화']);
  const alike = documentsOf({ 서버리슈: '다른 말', 글: '서버리스는 여기 있다' });
  assert.deepEqual(titles('서버리스', alike), ['글']);
});

test('of equals the newer one comes first', () => {
  const equals = documentsOf({ '캐시 하나': '같은 글', '캐시 둘': '같은 글' });
  assert.deepEqual(titles('캐시', equals), ['캐시 하나', '캐시 둘']);
});

test('a result says where it was found, with what was found marked', () => {
  const [result] = find('환경변수', posts).filter(({ title }) => title === '배포 자동화');
  assert.equal(result?.place?.heading, '되돌리기');
  const { text, marks } = result?.place?.passage ?? { text: '', marks: [] };
  assert.deepEqual(
    marks.map(([from, to]) => text.slice(from, to)),
    ['환경변수'],
  );
});

test('nothing that is typed is too much', () => {
  for (const query of [
    '',
    ' ',
    '\u0000\u0007',
    '\ud800',
    '<script>alert(1)</script>',
    '.*+?^$()|[]\\',
    'ㅋ'.repeat(10_000),
    '가나다라 '.repeat(2_000),
    '🎉',
    'ㅏㅏㅏ',
  ]) {
    assert.ok(Array.isArray(find(query, posts)), query.slice(0, 20));
  }
});

test('damaged and missing files cost results, and nothing else', () => {
  for (const query of ['서버리스', '느티나무로그', '콜드 스타트', 'ㅅㅂㄹ', 'postgersql']) {
    assert.ok(Array.isArray(find(query, posts, true)), query);
  }
});

test('words that are near are offered where nothing is found', () => {
  assert.deepEqual(nearestTerms('쿠베르네테스', indexOf(posts).index), ['쿠버네티스']);
});

test('a query asks for a few files, not for all', () => {
  const many = documentsOf(
    Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [`글 ${n}`, `본문 ${n} 낱말${n * 7919}`]),
    ),
  );
  const { files, index } = indexOf(many);
  assert.ok(files.size > 200);
  assert.ok(find('본문', many).length > 0);
  assert.ok(index.wanted.size === 0);
});
