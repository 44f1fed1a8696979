/** Control characters and non-characters that XML 1.0 forbids, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Text as any format of feeds can hold it, so that a post reads the same in all: without the characters
 * that XML forbids, none of which can be seen; half a surrogate pair shows as the browser shows it, as U+FFFD.
 */
export function readable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}
