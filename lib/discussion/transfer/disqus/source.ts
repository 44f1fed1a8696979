import { z } from 'zod';
import type { FindPost } from '../find-post';
import { type ForeignComment, fromForeign, type LeftOut } from '../foreign';
import { htmlToMarkdown } from '../html-to-markdown';
import { type Item, type Source, TransferError } from '../source';
import { BrokenXml, type DisqusElement, readElements } from './elements';
import { type DisqusIndex, indexExport } from './index-export';

/** Who wrote without a name is called as there. */
const NAMELESS = 'Guest';

const moment = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

/**
 * An export of Disqus (XML).
 * @throws TransferError where it is none
 */
export async function disqusSource(
  file: string,
  findPost: FindPost,
): Promise<{ source: Source; left: LeftOut }> {
  try {
    const index = await indexExport(file, findPost);
    return { source: { file, read: () => readItems(file, index) }, left: index.left };
  } catch (error) {
    if (!(error instanceof BrokenXml)) throw error;
    throw new TransferError([{ file, line: error.line, message: error.message }]);
  }
}

async function* readItems(file: string, index: DisqusIndex): AsyncGenerator<Item> {
  for await (const element of readElements(file)) {
    const known = index.comments.get(element.id);
    if (element.kind !== 'post' || !known) continue;
    const { line, fields } = element;
    const slug = index.posts.get(fields.get('thread@') ?? '');
    if (slug === undefined) continue;
    const written = fields.get('createdAt')?.trim() ?? '';
    const created = moment.safeParse(written);
    if (created.success) {
      yield {
        line,
        record: fromForeign(comment(element, { ...known, slug, created: created.data })),
      };
    } else {
      const problem = `createdAt: "${written}" of the post ${element.id} is no time; write it as 2026-11-25T07:08:09Z`;
      yield { line, problem };
    }
  }
}

type Known = { parent: string | null; isGone: boolean; slug: string; created: number };

function comment({ id, fields }: DisqusElement, known: Known): ForeignComment {
  const { parent, isGone, slug, created } = known;
  const isSpam = fields.get('isSpam')?.trim() === 'true';
  return {
    source: `disqus:${id}`,
    parent: parent === null ? null : `disqus:${parent}`,
    slug,
    name: fields.get('author/name')?.trim() || NAMELESS,
    body: isGone ? '' : htmlToMarkdown(fields.get('message') ?? ''),
    status: isGone ? 'removed' : isSpam ? 'spam' : 'published',
    created,
  };
}
