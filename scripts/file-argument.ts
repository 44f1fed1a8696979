import { parseArgs } from 'node:util';
import { fail } from './run.mjs';

/** The one file that a command may be given, else nothing. Ends the command where it was given more, or options. */
export function fileArgument(usage: string): string | undefined {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [file] = positionals;
    if (positionals.length > 1 || file === '') fail(usage);
    return file;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
