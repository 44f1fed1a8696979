/** Control characters but tab and line break, and what reverses the direction of writing. */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** What leaves no trace on the screen, fillers of Hangul among it, which count as letters. */
const SHAPELESS = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Text as it is seen, for comparing: two that look the same must not differ in what has no shape. */
export function withoutShapeless(text: string): string {
  return text.replace(SHAPELESS, '');
}

/** Text without characters that have no shape and only deceive; every line ends with `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}
