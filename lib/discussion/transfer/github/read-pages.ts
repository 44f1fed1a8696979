import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { TransferError } from '../source';
import { type GithubDiscussion, pageSchema } from './schema';

/** Problems told at once. */
const MOST = 20;

/**
 * The discussions of one answer of GitHub's, or of a list of them.
 * @throws TransferError where it is none
 */
export async function readPages(file: string): Promise<GithubDiscussion[]> {
  const json = parseJson(file, await readFile(file, 'utf8'));
  const result = z.array(pageSchema).safeParse(Array.isArray(json) ? json : [json]);
  if (result.success) return result.data.flatMap(({ data }) => data.repository.discussions.nodes);
  throw new TransferError(
    result.error.issues.slice(0, MOST).map(({ path, message }) => {
      const field = path.map(String).join('.');
      const mend = 'ask GitHub again, as docs/discussion-data.md shows';
      return { file, line: 1, message: `${field}: ${message}; ${mend}` };
    }),
  );
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `is no JSON (${reason}); several pages need --slurp of gh, which makes a list of them`;
    throw new TransferError([{ file, line: 1, message }]);
  }
}
