/** Signs of Markdown, line breaks among them, in one comment. Each costs time, and some more the more there are. */
const MOST_SIGNS = 1000;
const SIGN = /[*_~`[\]!<>&@\n]|(?:[-+]|\d[.)])(?=[ \t])/g;

/** Quotes and lists that one line opens. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){20}/m;

const FENCED = /^(?:(`{3,})[^`\n]*\n(?:.*\n)*?\1`*|(~{3,})(?!~).*\n(?:.*\n)*?\2~*)[ \t]*$/gm;
/** A fence inside something else, or a break that only expressions know: what looks like code may be none. */
const UNCLEAR = /[^`~\n](?:```|~~~)|[\u2028\u2029]/;

/** Whether parsing a comment would take long. What is plainly code does not count. */
export function isTangled(source: string): boolean {
  const prose = UNCLEAR.test(source) ? source : source.replace(FENCED, '');
  return (prose.match(SIGN) ?? []).length > MOST_SIGNS || TOO_DEEP.test(prose);
}
