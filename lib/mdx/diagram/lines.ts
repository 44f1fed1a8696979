/** A line of a diagram, without the space around it. Places count from 1 within the diagram. */
export type Line = { line: number; column: number; text: string };

/** What is wrong in a line, and what to do. */
export type LineProblem = { line: number; column: number; message: string };

/** Lines as the renderer reads them, and what it would drop. */
export type Checked = { lines: string[]; problems: LineProblem[] };

/** What a line of one type of diagram may be. */
export type Grammar = {
  statements: readonly RegExp[];
  /** What opens a block, what ends it, and what may stand in it, where that is something else. */
  opens: RegExp;
  closes: string;
  inside?: readonly RegExp[];
};

const LOOK = /^(?:style|classDef|linkStyle|cssClass|rect)\b|^%%\{|:::/;

/** The lines that say something: no empty ones, no remarks. */
export function linesOf(code: string): Line[] {
  return code.split('\n').flatMap((written, index) => {
    const text = written.trim().replace(/\s*;$/, '');
    const isRemark = text.startsWith('%%') && !text.startsWith('%%{');
    if (text === '' || isRemark) return [];
    return [{ line: index + 1, column: written.search(/\S/) + 1, text }];
  });
}

/** The problem of a line that would be drawn wrongly or not at all. */
export function unreadable({ line, column, text }: Line, offset = 0): LineProblem {
  const rest = text.slice(offset);
  const message = LOOK.test(rest)
    ? `colours and themes of diagrams are those of the blog; remove \`${rest}\``
    : `\`${rest}\` cannot be drawn; ${hint(rest)}`;
  return { line, column: column + offset, message };
}

function hint(text: string): string {
  return /^(?:de)?activate\b/.test(text)
    ? 'write ->>+ where it begins and -->>- where it ends'
    : 'mend it, or say it in another way';
}

/** Finds the lines that a grammar does not know, and blocks that are not closed. */
export function checkLines(lines: readonly Line[], grammar: Grammar): LineProblem[] {
  const { statements, opens, closes, inside = statements } = grammar;
  const problems: LineProblem[] = [];
  const open: Line[] = [];
  for (const line of lines) {
    const known = open.length > 0 ? inside : statements;
    if (line.text === closes) {
      if (!open.pop())
        problems.push({ ...place(line), message: `\`${closes}\` closes nothing; remove it` });
    } else if (LOOK.test(line.text) || !known.some((statement) => statement.test(line.text))) {
      problems.push(unreadable(line));
    } else if (opens.test(line.text)) open.push(line);
  }
  for (const line of open) {
    const message = `\`${line.text}\` is never closed; write \`${closes}\` behind it`;
    problems.push({ ...place(line), message });
  }
  return problems;
}

function place({ line, column }: Line) {
  return { line, column };
}
