import assert from 'node:assert/strict';
import test from 'node:test';
import { shorten } from '@/lib/text';
import { load, validPost, writeContent } from './support/content';

test('a text that fits stays whole', () => {
  assert.equal(shorten('짧은 글입니다.', 8), '짧은 글입니다.');
  assert.equal(shorten('', 8), '');
  assert.equal(shorten('  줄을\n바꾼   글 ', 8), '줄을 바꾼 글');
});

test('a longer text ends with its last sentence that fits, without an ellipsis', () => {
  assert.equal(shorten('첫 문장입니다. 둘째 문장은 깁니다.', 12), '첫 문장입니다.');
  assert.equal(shorten('정말? 그렇습니다! “네.” 끝이 없는 문장', 17), '정말? 그렇습니다! “네.”');
  assert.equal(shorten('다섯 글자. 뒤', 6), '다섯 글자.');
});

test('a dot inside a word or number ends no sentence', () => {
  assert.equal(
    shorten('Node.js 20.9와 3.14는 문장이 아닙니다 그래서', 20),
    'Node.js 20.9와 3.14는…',
  );
});

test('a sentence that would leave most of the room empty does not end it', () => {
  assert.equal(shorten('네. 그런데 이 문장은 아주 길어서', 16), '네. 그런데 이 문장은 아주…');
});

test('where no sentence fits, it ends with a word and an ellipsis', () => {
  assert.equal(shorten('서버리스 컴퓨팅의 혁명을 소개합니다', 10), '서버리스 컴퓨팅의…');
  assert.equal(shorten('서버리스 컴퓨팅의 혁명', 9), '서버리스 컴퓨팅의…');
  assert.equal(shorten('하나, 둘, 셋, 넷', 5), '하나…');
});

test('a word longer than the room is cut between two characters', () => {
  assert.equal(shorten('가나다라마바사', 3), '가나다…');
});

test('no character is cut in two, however it is made', () => {
  const family = '👨‍👩‍👧‍👦';
  const accented = 'e\u0301'; // e with a combining accent
  const decomposed = '각'.normalize('NFD');
  const flag = '🇰🇷';
  for (const character of [family, accented, decomposed, flag, '👍🏽', '❤️']) {
    assert.equal(shorten(character.repeat(5), 3), `${character.repeat(3)}…`);
    assert.equal(shorten(character.repeat(3), 3), character.repeat(3));
  }
});

test('a megabyte without a break is shortened like any other text', () => {
  assert.equal(shorten('가'.repeat(1024 * 1024), 3), '가가가…');
});

function excerptOf(body: string, more = '', name = 'a.mdx') {
  const { blog, problems } = load(writeContent({ [`posts/${name}`]: validPost(more, body) }));
  assert.deepEqual(problems, []);
  return blog.posts[0]?.excerpt;
}

test('a post without an excerpt shows its first paragraphs, and nothing else of it', () => {
  const body = [
    '## 머리말',
    '> 인용',
    '- 목록',
    '```ts\nconst code = 1;\n```',
    '| 표 |\n| - |\n| 칸 |',
    '<Callout>알림</Callout>',
    '첫 **문단**의 `code()`와 [링크](/a)입니다.[^1]',
    '### 소제목',
    '둘째 문단{1 + 1}입니다.',
    '[^1]: 각주',
  ].join('\n\n');
  assert.equal(excerptOf(body), '첫 문단의 code()와 링크입니다. 둘째 문단입니다.');
});

test('in plain Markdown, HTML is not part of the excerpt', () => {
  assert.equal(excerptOf('글 <b>안</b>의 {중괄호}<!-- 비밀 -->\n', '', 'a.md'), '글 안의 {중괄호}');
});

test('an excerpt made from the text has at most 160 characters and ends well', () => {
  const sentence = `${'가나다라 '.repeat(15)}끝.`;
  assert.equal(excerptOf(`${sentence} ${sentence} ${sentence}`), `${sentence} ${sentence}`);
});

test('an excerpt that the author wrote is shown as it is', () => {
  assert.equal(excerptOf('본문', `excerpt: "${'가'.repeat(300)}"`), '가'.repeat(300));
});
