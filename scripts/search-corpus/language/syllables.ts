const first = 0xac00;
const finals = 28;

/** The place of the final consonant among the 28 of Unicode: 0 for none. */
export function finalOf(syllable: string): number {
  return (syllable.charCodeAt(syllable.length - 1) - first) % finals;
}

/** Places of the final consonants that conjugation adds or takes away. */
export const FINAL = { none: 0, ㄴ: 4, ㄷ: 7, ㄹ: 8, ㅂ: 17, ㅅ: 19, ㅆ: 20 } as const;

/** Puts another final consonant under the last syllable, or none. */
export function withFinal(text: string, final: number): string {
  const last = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last - finalOf(text) + final);
}

/** The place of the vowel of the last syllable among the 21 of Unicode. */
export function vowelOf(text: string): number {
  const place = text.charCodeAt(text.length - 1) - first;
  return Math.floor(place / finals) % 21;
}

/** Puts another vowel into the last syllable, and takes its final consonant away. */
export function withVowel(text: string, vowel: number): string {
  const place = text.charCodeAt(text.length - 1) - first;
  const initial = Math.floor(place / (finals * 21));
  return text.slice(0, -1) + String.fromCharCode(first + (initial * 21 + vowel) * finals);
}

export function isHangul(character: string): boolean {
  return character >= '가' && character <= '힣';
}
