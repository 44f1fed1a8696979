/** A word and where it stands in its text. */
export type Word = { text: string; start: number };

/** Hangul; or Latin letters and digits with what may join them in a name, such as `next.js`, `c++`, `lambda_handler`. */
const WORD = /[\u3131-\u3163\uac00-\ud7a3]+|[\p{L}\p{N}]+(?:[._'-]+[\p{L}\p{N}]+)*(?:\+\+|#)?/gu;

/** The words of folded text. Where Hangul meets Latin a word ends: `react훅` is two. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (/^[\u3131-\u3163\uac00-\ud7a3]/.test(found)) words.push({ text: found, start: index });
    else splitScripts(found, index, words);
  }
  return words;
}

function splitScripts(found: string, start: number, words: Word[]): void {
  for (const part of found.matchAll(
    /[\u3131-\u3163\uac00-\ud7a3]+|[^\u3131-\u3163\uac00-\ud7a3]+/gu,
  )) {
    const text = part[0].replace(/^[._'-]+|[._'-]+$/g, '');
    if (text) words.push({ text, start: start + part.index });
  }
}

/**
 * The parts of an identifier: `lambda_handler` has `lambda` and `handler`, `statusCode` has `status` and
 * `code`. Empty for a name without parts.
 * @param name as written, with its capitals
 */
export function partsOf(name: string): string[] {
  const parts = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return parts.length > 1 ? parts : [];
}
