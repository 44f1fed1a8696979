import { convertHangulToQwerty, getChoseong } from 'es-hangul';

const HANGUL = /[\u3131-\u3163\uac00-\ud7a3]/;
const SYLLABLE = /[\uac00-\ud7a3]/;

/** Whether a sign is a Hangul syllable, or one of its letters alone. */
export function isHangul(sign: string): boolean {
  return HANGUL.test(sign);
}

const spelled = new Map<string, string>();

/**
 * The keys that a sign is typed with on a two-set Hangul keyboard, without Shift; Latin letters are their own.
 * A word that is being composed, typed on the wrong layout, or one key off is then near to what was meant.
 */
export function keysOf(text: string): string {
  let keys = '';
  for (const sign of text) {
    const known = spelled.get(sign);
    if (known !== undefined) keys += known;
    else {
      const key = HANGUL.test(sign) ? convertHangulToQwerty(sign).toLowerCase() : sign;
      spelled.set(sign, key);
      keys += key;
    }
  }
  return keys;
}

/** The key of the consonant that a syllable begins with; `undefined` for other signs. */
export function initialOf(sign: string): string | undefined {
  return SYLLABLE.test(sign) ? keysOf(getChoseong(sign)) : undefined;
}

/** The keys of a text of consonants alone, as one types for initials: `ㅅㅂㄹㅅ`. Else `undefined`. */
export function asInitials(text: string): string | undefined {
  return /^[ㄱ-ㅎ]{2,}$/.test(text) ? keysOf(text) : undefined;
}
