/** What a line is marked as. */
export type Mark = 'added' | 'deleted' | 'highlighted';

/** One line of a block, as it is shown. */
export type Line = {
  /** The code itself: without prompt, sign or notation. */
  text: string;
  mark?: Mark;
  /** What stands before a command in a terminal, with the space behind it. */
  prompt?: string;
  /** What a terminal answered. */
  output?: boolean;
};

/** Something wrong in a block: `line` counts from its opening fence, which is 0. */
export type FenceProblem = { line: number; message: string };
