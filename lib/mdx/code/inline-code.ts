/** Code in a line of text, and the language that it names: `const a = 1{:ts}`. */
export type InlineCode = { text: string; language?: string };

const SUFFIX = /^(?<code>.+?)(?<backslash>\\?)\{:(?<language>[\w+#.-]+)\}$/s;

/** Reads the value of inline code. `\{:ts}` at its end is shown as it is, without the backslash. */
export function readInlineCode(value: string): InlineCode {
  const { code = '', backslash, language } = SUFFIX.exec(value)?.groups ?? {};
  if (!language) return { text: value };
  return backslash
    ? { text: `${code}{:${language}}` }
    : { text: code, language: language.toLowerCase() };
}
