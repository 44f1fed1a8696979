/** Control characters but tab and line break, and what reverses the direction of writing. */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text without characters that have no shape and only deceive; every line ends with `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}
