/** A document that holds a term, by its number. */
export type Posting = {
  document: number;
  /** How much it holds it: 0 to 3, where 3 is in a heading. */
  level: number;
  /** Whether a word begins with it somewhere. */
  begins: boolean;
};

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Postings as text: distances between documents, five bits a sign, the sixth where more follow. */
export function encodePostings(postings: readonly Posting[]): string {
  let text = '';
  let before = -1;
  for (const { document, level, begins } of postings) {
    let value = (document - before - 1) * 8 + (begins ? 4 : 0) + level;
    before = document;
    while (value > 31) {
      text += DIGITS.charAt(32 + (value % 32));
      value = Math.floor(value / 32);
    }
    text += DIGITS.charAt(value);
  }
  return text;
}

/** The postings of a text. One that is damaged gives what can be read of it. */
export function decodePostings(text: string): Posting[] {
  const postings: Posting[] = [];
  let document = -1;
  let value = 0;
  let scale = 1;
  for (const digit of text) {
    const bits = VALUES.get(digit);
    if (bits === undefined) break;
    value += (bits % 32) * scale;
    scale *= 32;
    if (bits > 31) continue;
    document += Math.floor(value / 8) + 1;
    postings.push({ document, level: value % 4, begins: value % 8 > 3 });
    value = 0;
    scale = 1;
  }
  return postings;
}
