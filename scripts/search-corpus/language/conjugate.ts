import { FINAL, finalOf, vowelOf, withFinal, withVowel } from './syllables';
import type { Register, Verb } from './verb';

const [A, AE, EO, YEO, O, WA, WAE, OE, U, WO, EU, I] = [0, 1, 4, 6, 8, 9, 10, 11, 13, 14, 18, 20];

const isBright = (stem: string) => [A, O].includes(vowelOf(stem));
const contracted = new Map([
  [O, WA],
  [U, WO],
  [I, YEO],
  [OE, WAE],
]);

/** The stem with 아 or 어, as in 고쳐, 빨라, 도와, 지어. */
function infinitive({ stem, irregular }: Verb): string {
  const before = stem.slice(0, -1);
  if (stem.endsWith('하')) return withVowel(stem, AE);
  if (irregular === 'ㅂ') return withFinal(stem, FINAL.none) + (/[돕곱]$/.test(stem) ? '와' : '워');
  if (irregular === 'ㅅ') return withFinal(stem, FINAL.none) + (isBright(stem) ? '아' : '어');
  if (irregular === 'ㄷ') return withFinal(stem, FINAL.ㄹ) + (isBright(stem) ? '아' : '어');
  if (stem.endsWith('르') && irregular !== '으') {
    return withFinal(before, FINAL.ㄹ) + (isBright(before) ? '라' : '러');
  }
  if (finalOf(stem) !== FINAL.none) return stem + (isBright(stem) ? '아' : '어');
  const vowel = vowelOf(stem);
  if (vowel === EU) return withVowel(stem, before !== '' && isBright(before) ? A : EO);
  const joined = contracted.get(vowel);
  if (joined !== undefined) return withVowel(stem, joined);
  // Already open with ㅏ, ㅓ, ㅐ, ㅔ, ㅕ; ㅟ and ㅢ keep the syllable.
  return [16, 19].includes(vowel) ? `${stem}어` : stem;
}

/** The stem before an ending that begins with 으, ㄴ or ㄹ, and whether 으 goes in between. */
function open({ stem, irregular }: Verb): { stem: string; linked: boolean } {
  if (irregular === 'ㅂ') return { stem: `${withFinal(stem, FINAL.none)}우`, linked: false };
  if (irregular === 'ㅅ') return { stem: `${withFinal(stem, FINAL.none)}`, linked: true };
  if (irregular === 'ㄷ') return { stem: withFinal(stem, FINAL.ㄹ), linked: true };
  const final = finalOf(stem);
  return { stem, linked: final !== FINAL.none && final !== FINAL.ㄹ };
}

const withoutRieul = (stem: string) =>
  finalOf(stem) === FINAL.ㄹ ? withFinal(stem, FINAL.none) : stem;

function afterOpen(verb: Verb, ending: string): string {
  const { stem, linked } = open(verb);
  const rest = ending.slice(1);
  if (linked) return stem + ending;
  if (ending.startsWith('은')) return withFinal(stem, FINAL.ㄴ) + rest;
  if (ending.startsWith('을')) return withFinal(stem, FINAL.ㄹ) + rest;
  return (rest.startsWith('니') ? withoutRieul(stem) : stem) + rest;
}

function present(verb: Verb, register: Register): string {
  const { stem } = verb;
  if (register === '합니다') {
    const bare = withoutRieul(stem);
    return finalOf(bare) === FINAL.none ? `${withFinal(bare, FINAL.ㅂ)}니다` : `${stem}습니다`;
  }
  if (verb.adjective) return `${stem}다`;
  const bare = withoutRieul(stem);
  return finalOf(bare) === FINAL.none ? `${withFinal(bare, FINAL.ㄴ)}다` : `${stem}는다`;
}

/**
 * Puts an ending on a verb. Endings are written as after a closed stem, with a full vowel: 으면, 은,
 * 을, 어서, 었다, 어야, 는, 고. P is the end of a sentence now, Q after 었: both keep the register.
 */
export function conjugate(verb: Verb, ending: string, register: Register): string {
  if (ending === 'P') return present(verb, register);
  if (ending === 'ㄴ다') return present(verb, '한다');
  if (ending.endsWith('Q')) {
    const tail = register === '합니다' ? '습니다' : '다';
    return conjugate(verb, ending.slice(0, -1) + tail, register);
  }
  if (ending.startsWith('어지')) {
    return conjugate(
      { stem: `${infinitive(verb)}지`, adjective: false },
      ending.slice(2),
      register,
    );
  }
  if (ending.startsWith('어졌')) return `${infinitive(verb)}졌${ending.slice(2)}`;
  if (ending.startsWith('었')) return withFinal(infinitive(verb), FINAL.ㅆ) + ending.slice(1);
  if (ending.startsWith('어')) return infinitive(verb) + ending.slice(1);
  const isThere = verb.adjective && /[있없]$/.test(verb.stem);
  if (isThere && ending.startsWith('은')) return `${verb.stem}는${ending.slice(1)}`;
  if (/^[으은을]/.test(ending)) return afterOpen(verb, ending);
  return (/^[는니느]/.test(ending) ? withoutRieul(verb.stem) : verb.stem) + ending;
}
