/** Something wrong in a content file: where it is, what it is and how to mend it. */
export type Problem = {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based; 1 when the whole file is meant. */
  line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  column: number;
  /** Front-matter field (`tags[1]`), `file` for the file itself, or `body`. */
  field: string;
  /** What is wrong; what to do. */
  message: string;
};

/** A place in a file, 1-based. */
export type Place = { line: number; column: number };

/** `path:line:column field: what is wrong; what to do` */
export function formatProblem({ file, line, column, field, message }: Problem): string {
  return `${file}:${line}:${column} ${field}: ${message}`;
}

/** Problems one a line, in the order given. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n');
}

/** Orders problems by file, then by place in it. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Thrown where content with problems would otherwise be published. Lists every problem at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content:\n${formatProblems(problems)}`);
  }
}
