import { escapePattern } from '../escape-pattern';

/** What may stand behind a Korean word without being part of it. */
const PARTICLES =
  '은 는 이 가 을 를 과 와 의 에 에는 에도 에서 에게 께서 로 으로 도 만 까지 부터 처럼 보다 마다 밖에 조차 마저 나 이나 란 이란 라는 이라는 며 이며 고 이고 인 이다 입니다';

const HANGUL = /\p{Script=Hangul}/u;
/** A letter or digit that is not Hangul: `웹API를` holds the word `API`, `APIs` does not. */
const OTHER_LETTER = String.raw`[[\p{L}\p{N}_]--\p{Script=Hangul}]`;
const LETTER = String.raw`[\p{L}\p{N}_]`;

/** Finds these words in a text, the longest first: whole, or with a particle behind them. */
export function wordPattern(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(wholeWord).join('|'), 'gv');
}

function wholeWord(word: string): string {
  const before = HANGUL.test(word.slice(0, 1)) ? LETTER : OTHER_LETTER;
  const behind = HANGUL.test(word.slice(-1))
    ? `(?=(?:${PARTICLES.replaceAll(' ', '|')})?(?!${LETTER}))`
    : `(?!${OTHER_LETTER})`;
  return `(?<!${before})${escapePattern(word)}${behind}`;
}
