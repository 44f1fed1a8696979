import type { Code } from 'mdast';
import { isPatch, readDiff } from './diff';
import { describeUnknown, type FenceMeta, parseFenceMeta } from './fence-meta';
import { describeLanguage, isLanguage } from './languages';
import type { FenceProblem, Line } from './lines';
import { readNotation } from './notation';
import { commandLanguage, readSession } from './session';

/** A fenced block, read: what to show, and how. */
export type Fence = {
  /** The language as written, in small letters. */
  written?: string;
  /** That of the code itself: a diff may be one of another language. */
  language?: string;
  meta: FenceMeta;
  lines: Line[];
};

/** Here a notation is an example of itself. */
const WITHOUT_NOTATION = ['md', 'mdx', 'markdown', 'text', 'txt', 'plain', 'plaintext'];

/** Reads a block of code, and tells all that its author got wrong. */
export function readFence({ lang, meta, value }: Code): { fence: Fence; problems: FenceProblem[] } {
  const written = lang?.toLowerCase();
  const rows = value.split('\n');
  const parsed = parseFenceMeta(meta ?? '', rows.length);
  const problems = parsed.problems.map((message) => ({ line: 0, message }));
  const tell = (message: string) => problems.push({ line: 0, message });
  const [, name, tail] = /^([^{/=:]*)(.*)$/s.exec(lang ?? '') ?? [];
  if (tail) {
    const option = tail.replace(/^:(.+)$/, 'title="$1"');
    tell(`a fence begins with its language and a space; write \`\`\`${name || 'text'} ${option}`);
  }
  const isDiff = written === 'diff';
  const inner = isDiff ? parsed.meta.rest[0] : undefined;
  for (const message of describeUnknown(parsed.meta.rest.slice(inner ? 1 : 0))) tell(message);
  if (inner && !isLanguage(inner)) {
    tell(describeLanguage(inner));
  }
  if (inner && isPatch(value)) {
    tell(`a patch with @@ lines is shown to the letter; remove \`${inner}\`, or the @@ lines`);
  }
  const language = isDiff && !isPatch(value) ? inner?.toLowerCase() : written;
  const lines = readLines(value, written, language).map((line, index) => {
    if (!written || WITHOUT_NOTATION.includes(written)) return line;
    const read = readNotation(line, index + 1);
    problems.push(...read.problems);
    return read.line;
  });
  for (const word of parsed.meta.words) {
    if (!lines.some(({ text }) => text.includes(word))) {
      tell(`/${word}/ is not in this block; write a word as it stands in the code`);
    }
  }
  const marked = lines.map(
    (line, index): Line =>
      parsed.meta.lines.has(index + 1) ? { mark: 'highlighted', ...line } : line,
  );
  const fence = {
    ...(written && { written }),
    ...(language && { language }),
    meta: parsed.meta,
    lines: marked,
  };
  return { fence, problems };
}

function readLines(code: string, written: string | undefined, language: string | undefined) {
  if (written === 'diff' && !isPatch(code)) return readDiff(code);
  if (language && commandLanguage(language)) return readSession(code, language);
  return code.split('\n').map((text): Line => ({ text }));
}
