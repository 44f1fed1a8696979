import { keysOf } from './keys';

/** Particles, alone and as they follow each other. */
const PARTICLES = new Set(
  `은 는 이 가 을 를 의 에 에서 에게 에게서 께 한테 로 으로 로서 으로서 로써 으로써 로부터 으로부터 와 과 랑 이랑
  하고 도 만 까지 마저 조차 부터 보다 처럼 같이 밖에 뿐 나 이나 라도 이라도 란 이란 라 이라 라는 이라는 라고 이라고 라면
  이라면 마다 씩 대로 만큼 들 들은 들이 들을 들의 들에 들도 들로 들과 에는 에도 에만 에의 에서는 에서도 에서만 에서의
  에게는 에게도 으로는 로는 으로도 로도 으로만 로만 으로의 로의 와는 과는 와도 과도 와의 과의 까지는 까지도 까지의 부터는
  부터의 만의 만은 만이 만을 보다는 보다도 처럼은 이다 다 입니다 이며 며 이고 고 이지만 지만 인 인데 인지 일 였다 이었다 였습니다
  이었습니다 이든 든 이야 야 별 용 적 적인 적으로`.split(/\s+/),
);

/** What verbs made of nouns go on with, behind the noun: 배포**하면**, 배포**됩니다**. */
const VERB_OF_NOUN =
  /^(.{2,}?)(?:하|해|했|합|한|할|함|되|돼|됐|됩|된|될|됨|시키|시켜|시켰|시킨|시킬|시킵|당하|당했|당한)(?:여|었|였)?(?:다|다고|다는|다면|니다|습니다|는|는다|는데|고|며|면|면서|지|지만|지는|지도|려면|려고|기|기는|기도|기가|기에|기를|기까지|도록|게|거나|던|니|니까|므로|자|서|야|도|을|음|데|수록|세요|여|어|어서|어도|어야|려|더라도|든|든지|자마자|더니|더라|다가|느라|기로|길|는지|을지|을까|네|군|거든|자고|자면|게끔|듯|듯이)?$/u;

/** Endings of other verbs and adjectives, as they follow a stem that may melt into them. */
const ENDINGS =
  `ㅂ니다 습니다 ㄴ다 는다 다 는 ㄴ 은 ㄹ 을 고 며 으며 면 으면 면서 으면서 지 지만 지는 지도 려면 으려면 려고 으려고
  기 기에 기는 기도 기가 기를 도록 게 거나 든 던 니 니까 으니 으니까 므로 으므로 자 아 어 여 아서 어서 여서 아도 어도 여도 아야
  어야 여야 았다 었다 였다 ㅆ다 았습니다 었습니다 였습니다 ㅆ습니다 았던 었던 ㅆ던 았고 었고 ㅆ고 았지만 었지만 ㅆ지만 았을 었을
  ㅆ을 ㅁ 음 세요 으세요 ㄹ수록 을수록 ㄴ데 는데 은데 았는데 었는데 ㅆ는데 라 다고 ㄴ다고 는다고 다는 ㄴ다는 는다는 다면 ㄴ다면
  는다면 더니 았더니 었더니 ㅆ더니 다가 느라 기로 길 네 자고 듯 듯이 ㄹ지 을지 는지 ㄴ지 은지 서 도 야 ㅆ으며 ㅆ으면 더라도 던데`
    .split(/\s+/)
    .map(keysOf)
    .sort((a, b) => b.length - a.length);

/** Shorter pieces of a word say too little. */
const SHORTEST_STEM = 3;

/** Words that say nothing by themselves: `쓰는 법`, `쓰지 말고`. */
const FILLERS = new Set(
  `법 방법 때 것 게 건 걸 수 등 및 더 잘 좀 왜 뭐 무엇 어떻게 언제 말고 말기 않고 않는 않기 못하는 하는 하기 위한 위해 대한 대해 통한 통해
  있는 없는 그 이 저`.split(/\s+/),
);

/** Whether a query loses little without the word. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** Whether a word is nothing but what follows a noun: a particle, or `하다` in any form. */
export function isAppendix(word: string): boolean {
  return PARTICLES.has(word) || VERB_OF_NOUN.exec(`가나${word}`)?.[1] === '가나';
}

/**
 * The nouns that a Hangul word may be: itself, without its particles, without what makes it a verb;
 * longest first.
 * @param shortest in syllables; a noun of one may be said of very many words
 */
export function nounsIn(word: string, shortest = 2): string[] {
  const nouns = new Set([word]);
  for (let length = 1; length <= 5 && word.length - length >= shortest; length += 1) {
    const noun = word.slice(0, -length);
    if (noun.length + length >= 3 && PARTICLES.has(word.slice(-length))) nouns.add(noun);
  }
  const verb = VERB_OF_NOUN.exec(word)?.[1];
  if (verb) nouns.add(verb);
  return [...nouns];
}

/**
 * What all forms of a verb or adjective begin with, as keys: `ekffkw` for 달라졌다 and 달라지는.
 * Whether a vowel follows tells 여미다 from 여명, and 람다, which is no verb, from 라면.
 */
export type Stem = { keys: string; vowel: boolean };

const VOWEL = '[hijklmnopuyb]';
const LAST_VOWEL = new RegExp(`${VOWEL}{1,2}$`);
/** Of 르 before a vowel comes ㄹㄹ: 빠르다, 빨라. */
const NEXT_VOWEL = new RegExp(`^f?${VOWEL}`);

/** Whether a word spelled in `text` at `place` begins with a stem. */
export function hasStem(text: string, { keys, vowel }: Stem, place = 0): boolean {
  if (!text.startsWith(keys, place)) return false;
  const next = place + keys.length;
  return NEXT_VOWEL.test(text.slice(next, next + 2)) === vowel;
}

/** The stem before the longest ending, if there is one, however short it is. */
function rawStem(word: string): Stem | undefined {
  const keys = keysOf(word);
  const ending = ENDINGS.find((each) => keys.endsWith(each));
  if (!ending) return undefined;
  const before = keys.slice(0, -ending.length);
  const stem = before.replace(LAST_VOWEL, '');
  return { keys: stem.replace(/ff$/, 'f'), vowel: stem !== before };
}

/** The stem of a form that has melted into its ending: 여며 is 여미어, 바꿔 is 바꾸어. */
function meltedStem(word: string): Stem | undefined {
  const [, keys] = /^(.+?)(?:hk|nj|[ujko])$/.exec(keysOf(word)) ?? [];
  return keys === undefined ? undefined : { keys, vowel: true };
}

/** The stem of a verb or adjective, where it is long enough to know it by. */
export function stemOf(word: string): Stem | undefined {
  const stems = [rawStem(word), meltedStem(word)];
  return stems.find((stem) => stem && stem.keys.length >= SHORTEST_STEM);
}

/** Whether a word is so short without its particle or ending that a query can do without it. */
export function isSlight(word: string): boolean {
  const isShort = rawStem(word) !== undefined && stemOf(word) === undefined;
  return isShort || nounsIn(word, 1).some(({ length }) => length === 1);
}
