/** Controls of C0 but tab and line feed, and the characters that turn the direction of all that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u202A-\u202E\u2066-\u2069]/g;

/** Text without characters that have no shape and only deceive; every line ends with `\n`. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}
