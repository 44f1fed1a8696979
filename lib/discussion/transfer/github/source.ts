import type { FindPost } from '../find-post';
import { type ForeignComment, fromForeign, type LeftOut } from '../foreign';
import { htmlToMarkdown } from '../html-to-markdown';
import type { Item, Source } from '../source';
import { leftOf } from './left-out';
import { readPages } from './read-pages';
import type { GithubComment, GithubDiscussion } from './schema';

/** The name that GitHub gives those who are no longer there. */
const NAMELESS = 'ghost';

/**
 * Discussions of GitHub, as giscus keeps comments there.
 * @throws TransferError where the file is none
 */
export async function githubSource(
  file: string,
  findPost: FindPost,
): Promise<{ source: Source; left: LeftOut }> {
  const discussions = await readPages(file);
  const found = discussions.map((discussion) => ({
    discussion,
    slug: findPost(namesOf(discussion)),
  }));
  const read = async function* (): AsyncGenerator<Item> {
    for (const { discussion, slug } of found) {
      if (slug === undefined) continue;
      for (const comment of commentsOf(discussion, slug)) {
        yield { line: 1, record: fromForeign(comment) };
      }
    }
  };
  return { source: { file, read }, left: leftOf(found) };
}

/** Whatever giscus was told to go by, it leaves the page's address in the text; by paths, in the title. */
function namesOf({ title, body }: GithubDiscussion): string[] {
  const addresses = body.match(/https?:\/\/[^\s)\]>"]+/g) ?? [];
  return [...addresses.reverse(), title];
}

function* commentsOf(discussion: GithubDiscussion, slug: string): Generator<ForeignComment> {
  for (const { replies, ...top } of discussion.comments.nodes) {
    const answers = (replies?.nodes ?? []).map((answer) => foreign(answer, slug, top.id));
    const kept = answers.filter(({ status }) => status !== 'removed');
    const first = foreign(top, slug, null);
    if (first.status === 'removed' && kept.length === 0) continue;
    yield first;
    yield* kept;
  }
}

function foreign(comment: GithubComment, slug: string, parent: string | null): ForeignComment {
  const { id, author, body, bodyHTML = '', createdAt, lastEditedAt, isMinimized } = comment;
  const words = body ?? htmlToMarkdown(bodyHTML);
  const isGone = (comment.deletedAt ?? null) !== null || words.trim() === '';
  return {
    source: `github:${id}`,
    parent: parent === null ? null : `github:${parent}`,
    slug,
    name: author?.login || NAMELESS,
    body: words,
    status: isGone ? 'removed' : isMinimized ? 'spam' : 'published',
    created: createdAt,
    ...(lastEditedAt && { edited: lastEditedAt }),
  };
}
