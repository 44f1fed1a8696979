import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { disqusSource } from './disqus/source';
import type { FindPost } from './find-post';
import type { LeftOut } from './foreign';
import { githubSource } from './github/source';
import { exportSource } from './read-export';
import { FORMAT } from './records';
import { type Source, TransferError } from './source';

/** Enough of a file to know it by. */
const HEAD = 1000;

/**
 * A file that can be brought in, known by how it begins: an export of our own, Disqus's XML, or GitHub's JSON.
 * @throws TransferError where it is none of these, or not there
 */
export async function openSource(
  file: string,
  findPost: FindPost,
): Promise<{ source: Source; left: LeftOut }> {
  const head = (await readHead(file)).replace(/^\ufeff/, '').trimStart();
  if (head.startsWith('<')) return disqusSource(file, findPost);
  if (head.includes(FORMAT))
    return { source: exportSource(file), left: { threads: [], notes: [] } };
  if (/^[{[]/.test(head)) return githubSource(file, findPost);
  const message =
    'is neither an export of this blog, nor XML of Disqus, nor JSON of GitHub Discussions; choose such a file';
  throw new TransferError([{ file, line: 1, message }]);
}

async function readHead(file: string): Promise<string> {
  try {
    // A pipe gives what it holds once.
    if (!(await stat(file)).isFile()) throw new Error('it is no file; save it as one first');
    let head = '';
    for await (const chunk of createReadStream(file, { encoding: 'utf8', end: HEAD }))
      head += chunk;
    return head;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TransferError([{ file, line: 1, message: `cannot be read: ${reason}` }]);
  }
}
