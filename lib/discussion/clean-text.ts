/** Control characters but tab and line break, and what reverses the direction of writing. */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** What leaves no trace on the screen, fillers of Hangul among it, which count as letters. */
const SHAPELESS = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Text as it is seen, for comparing: two that look the same must not differ in what has no shape. */
export function withoutShapeless(text: string): string {
  return text.replace(SHAPELESS, '');
}

/** The same for a name that is shown: what joins the parts of an emoji stays. */
const DECEPTIVE = /(?!\u200c|\u200d|\ufe0f)[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A name on one line, without what only makes it another than the one that it looks like. */
export function cleanName(name: string): string {
  return cleanText(name).replace(DECEPTIVE, '').replace(/\s+/g, ' ').trim();
}

/** Text without characters that have no shape and only deceive; every line ends with `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}
