import { randomBytes } from 'node:crypto';
import { type Weight, weigh } from './weight';

/** What a compressor makes next to nothing of. */
const EASY = 'as before, ';

/** The words of a page, without any sign that HTML or JSON would write in another way. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>|<[^>]*>|&[#\w]+;/gs, ' ')
    .replace(/[^\p{L}\p{N},.]+/gu, ' ')
    .trim();
}

/**
 * Text with which a page gets a weight: words, then random signs where they do not suffice, as many as the
 * compressed weight takes, and for the rest of the raw weight one phrase over and over.
 * @param around the page cut at each place where the text is
 * @returns nothing where the page weighs too much without any text
 */
export function fillerFor(
  around: readonly string[],
  words: string,
  target: Weight,
): string | undefined {
  const copies = around.length - 1;
  const bytes = Math.floor((target.raw - weigh(around.join('')).raw) / copies);
  const source = `${words} ${randomBytes(target.raw).toString('base64url')}`;
  if (bytes < 0 || weigh(around.join(textOf(source, 0, bytes))).gzip > target.gzip)
    return undefined;
  let [enough, tooMuch] = [0, source.length];
  while (tooMuch - enough > 1) {
    const middle = Math.floor((enough + tooMuch) / 2);
    const { gzip } = weigh(around.join(textOf(source, middle, bytes)));
    if (gzip > target.gzip) tooMuch = middle;
    else enough = middle;
  }
  return textOf(source, enough, bytes);
}

function textOf(source: string, fresh: number, bytes: number): string {
  const hard = Buffer.from(source.slice(0, fresh)).subarray(0, bytes).toString();
  const rest = Math.max(0, bytes - Buffer.byteLength(hard));
  return hard + EASY.repeat(Math.ceil(rest / EASY.length)).slice(0, rest);
}
