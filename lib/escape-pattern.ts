/** A text as a regular expression that matches it to the letter, in any mode. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
