import type { TransferRecord } from './records';

/** A record of a file, or what is wrong there; `line` counts from 1. */
export type Item = { line: number } & ({ record: TransferRecord } | { problem: string });

/** What can be brought in. It is read twice: once to see whether all is well, once to bring it in. */
export type Source = {
  /** As it was given. */
  file: string;
  read(): AsyncIterable<Item>;
};

/** Something wrong in a file. */
export type FileProblem = { file: string; line: number; message: string };

/** A file that cannot be brought in; nothing of it was. */
export class TransferError extends Error {
  override name = 'TransferError';

  constructor(readonly problems: readonly FileProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  }
}
