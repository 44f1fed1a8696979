import { convertQwertyToAlphabet } from 'es-hangul';

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];
const pairs = new Map(
  [
    ...['ㅗㅏㅘ', 'ㅗㅐㅙ', 'ㅗㅣㅚ', 'ㅜㅓㅝ', 'ㅜㅔㅞ', 'ㅜㅣㅟ', 'ㅡㅣㅢ', 'ㄱㅅㄳ', 'ㄴㅈㄵ'],
    ...['ㄴㅎㄶ', 'ㄹㄱㄺ', 'ㄹㅁㄻ', 'ㄹㅂㄼ', 'ㄹㅅㄽ', 'ㄹㅌㄾ', 'ㄹㅍㄿ', 'ㄹㅎㅀ', 'ㅂㅅㅄ'],
  ].map((three) => [three.slice(0, 2), three.slice(2)]),
);
const halves = new Map([...pairs].map(([two, one]) => [one, two]));

interface Syllable {
  initial: string;
  vowel: string;
  final: string;
}

function show({ initial, vowel, final }: Syllable): string {
  if (initial === '' || vowel === '') return initial + vowel;
  const place = initials.indexOf(initial) * 21 + vowels.indexOf(vowel);
  return String.fromCharCode(0xac00 + place * 28 + finals.indexOf(final));
}

/** What the syllable becomes with one more consonant, or undefined where a new one begins. */
function withConsonant({ initial, vowel, final }: Syllable, letter: string): Syllable | undefined {
  if (initial === '' && vowel === '') return { initial: letter, vowel, final };
  if (initial === '' || vowel === '') return undefined;
  const next = final === '' ? letter : pairs.get(final + letter);
  return next && finals.includes(next) ? { initial, vowel, final: next } : undefined;
}

/** What a vowel makes of the syllable: this one, or this one and the next. */
function withVowel({ initial, vowel, final }: Syllable, letter: string): Syllable[] {
  if (final !== '') {
    const [kept = '', moved = ''] = halves.get(final) ?? ['', final];
    return [
      { initial, vowel, final: kept },
      { initial: moved, vowel: letter, final: '' },
    ];
  }
  if (vowel === '') return [{ initial, vowel: letter, final }];
  const both = pairs.get(vowel + letter);
  if (both) return [{ initial, vowel: both, final }];
  return [
    { initial, vowel, final },
    { initial: '', vowel: letter, final: '' },
  ];
}

/**
 * Types keys into a two-set input method and gives what it shows. The library's own way refuses
 * vowels that stand alone beside others, which is what mistyped words are full of.
 */
export function compose(keys: string): string {
  let shown = '';
  let syllable: Syllable = { initial: '', vowel: '', final: '' };
  const flush = (next: Syllable) => {
    shown += show(syllable);
    syllable = next;
  };
  for (const letter of [...keys].map(convertQwertyToAlphabet)) {
    if (vowels.includes(letter)) {
      const [first, second] = withVowel(syllable, letter);
      syllable = first ?? syllable;
      if (second) flush(second);
    } else if (initials.includes(letter)) {
      const grown = withConsonant(syllable, letter);
      if (grown) syllable = grown;
      else flush({ initial: letter, vowel: '', final: '' });
    } else {
      flush({ initial: '', vowel: '', final: '' });
      shown += letter;
    }
  }
  return shown + show(syllable);
}
