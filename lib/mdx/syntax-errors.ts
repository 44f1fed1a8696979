import { VFileMessage } from 'vfile-message';
import type { BodyProblem } from './place';
import { parseBody } from './syntax';

const HINTS: Record<string, string> = {
  'unexpected-character': 'write \\< or \\{ for the sign as text, or put it in `code`',
  'unexpected-lazy': 'begin the line like the ones before it, or close what is open',
  'end-tag-mismatch': 'close tags in the order in which they were opened',
  'unexpected-closing-slash': 'open the tag first, or remove this one',
  'unexpected-empty-expression': 'write a value between { and }',
  'non-spread': 'write name={value}',
};

const NOT_CLOSED =
  /^Expected a closing tag for `<(?<name>[^>`]*)>` \((?<line>\d+):(?<column>\d+)-[^)]*\)(?: before the end of `(?<block>\w+)`)?/;

const EXPECTED = /^(?<what>.*?)(?:, expected a character.*?)?(?: \(note: (?<note>.*)\))?$/s;

/**
 * Says of MDX that does not parse what is wrong, where it begins, and what to do.
 * @param text what was parsed, from the file's first line on
 */
export function describeSyntaxError(error: VFileMessage, text: string): BodyProblem {
  return (
    unclosedSign(error, text) ??
    unclosedTag(error) ?? {
      line: error.line ?? 1,
      column: error.column ?? 1,
      message: sentence(error),
    }
  );
}

/** The `{` or `<` that nothing closes. The parser itself names only where the text ran out. */
function unclosedSign(error: VFileMessage, text: string): BodyProblem | undefined {
  if (error.ruleId !== 'unexpected-eof') return undefined;
  const [sign, close] = error.source?.endsWith('jsx') ? ['<', '>'] : ['{', '}'];
  const end = error.place && 'offset' in error.place ? error.place.offset : text.length;
  for (let at = text.lastIndexOf(sign, end); at >= 0; at = text.lastIndexOf(sign, at - 1)) {
    const before = text.slice(0, at);
    if (runsOut(before, error.source)) continue;
    const lines = before.split('\n');
    const message = error.reason.includes('closing quote')
      ? 'a quote in this tag is never closed; close it'
      : `${sign} is never closed; close it with ${close}, or write \\${sign} for the sign as text`;
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, message };
  }
  return undefined;
}

/** Whether the parser would still run out of text in something that is open. */
function runsOut(text: string, source: string | undefined): boolean {
  try {
    parseBody(text, 'mdx');
    return false;
  } catch (error) {
    return (
      error instanceof VFileMessage && error.ruleId === 'unexpected-eof' && error.source === source
    );
  }
}

function unclosedTag({ reason }: VFileMessage): BodyProblem | undefined {
  const tag = NOT_CLOSED.exec(reason)?.groups;
  if (!tag) return undefined;
  const { name, line, column, block } = tag;
  const where = block ? `not closed where its ${words(block)} ends` : 'never closed';
  const message = `<${name}> is ${where}; write </${name}> or <${name} />, or \\< for the sign as text`;
  return { line: Number(line), column: Number(column), message };
}

/** `list item` for `listItem`. */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function sentence({ ruleId, source, reason }: VFileMessage): string {
  if (ruleId === 'acorn') {
    return source?.endsWith('esm')
      ? 'a paragraph that begins with `import` or `export` is code, and this one does not parse; begin it with another word'
      : 'what stands between { and } is not JavaScript; mend it, or write \\{ for a brace as text';
  }
  if (reason.includes(' before attribute value')) {
    return 'the value of an attribute begins with neither a quote nor {; put it in quotes';
  }
  // "Unexpected … before name, expected a … (note: to create a link in MDX, use `[text](url)`)"
  const { what = reason, note } = EXPECTED.exec(reason)?.groups ?? {};
  const hint = note ?? HINTS[ruleId ?? ''] ?? 'close what is open, or write \\{ or \\< as text';
  return `${what.replace(/\s+/g, ' ')}; ${hint}`;
}
