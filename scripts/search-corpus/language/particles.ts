import { FINAL, finalOf, isHangul } from './syllables';

/** How a word ends to the ear, which decides the form of a particle. */
type Ending = 'vowel' | 'ㄹ' | 'consonant';

const digits: readonly Ending[] = [
  'consonant',
  'ㄹ',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'ㄹ',
  'ㄹ',
  'vowel',
];

function endingOfLatin(word: string): Ending {
  if (/^[A-Z]{1,5}$/.test(word)) {
    if (/[LR]$/.test(word)) return 'ㄹ';
    return /[MN]$/.test(word) ? 'consonant' : 'vowel';
  }
  if (/l$/i.test(word)) return 'ㄹ';
  return /(?:[mn]|ng|[aeiou][ckptbg]|c)$/i.test(word) ? 'consonant' : 'vowel';
}

/** Reads the end of a word as it is spoken; Latin by its spelling, which is a guess. */
export function endingOf(word: string): Ending {
  const last = word.at(-1) ?? '';
  if (isHangul(last)) {
    const final = finalOf(last);
    if (final === FINAL.ㄹ) return 'ㄹ';
    return final === FINAL.none ? 'vowel' : 'consonant';
  }
  if (/\d/.test(last)) return digits[Number(last)] ?? 'vowel';
  return endingOfLatin(/[A-Za-z]+$/.exec(word)?.[0] ?? '');
}

const pairs = [
  ['으로', '로', '(?![가-힣])|(?=[도만는서써])'],
  ['이었', '였', ''],
  ['이라', '라', ''],
  ['이란', '란', '(?![가-힣])'],
  ['이나', '나', '(?![가-힣])'],
  ['이다', '다', '(?![가-힣])'],
  ['을', '를', '(?![가-힣])'],
  ['은', '는', '(?![가-힣])'],
  ['이', '가', '(?![가-힣])'],
  ['과', '와', '(?![가-힣])|(?=[는도의])'],
] as const;

/** Changes the particle that a text begins with, if any, to fit the word before it, if any. */
export function fitParticle(word: string, after: string): string {
  if (word === '') return after;
  for (const [closed, open, next] of pairs) {
    const found = new RegExp(`^(?:${closed}|${open})(?:${next})`).exec(after);
    if (!found) continue;
    const ending = endingOf(word);
    const isOpen = ending === 'vowel' || (ending === 'ㄹ' && closed === '으로');
    const particle = new RegExp(`^(?:${closed}|${open})`);
    return after.replace(particle, isOpen ? open : closed);
  }
  return after;
}
