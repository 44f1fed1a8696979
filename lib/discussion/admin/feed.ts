import { x } from 'xastscript';
import { absoluteAddress } from '../../absolute-address';
import type { KnownPost } from '../../content/known-posts';
import { adminWords } from '../../dictionary/admin';
import { feedFormats } from '../../feeds/formats';
import { readable } from '../../feeds/readable';
import { cdata, text, xmlFile } from '../../feeds/xml';
import { site } from '../../site';
import { paths } from '../../urls';
import type { Context } from '../context';
import { currentHtml } from '../rendered';
import type { StoredComment } from '../store/comment';
import { searchComments } from '../store/moderation';

/** Comments in the feed. */
const MOST = 30;

/**
 * New comments for the owner as Atom (RFC 4287), those that wait among them.
 * @param self full address of the feed
 */
export async function ownerFeed(
  { db }: Context,
  posts: readonly KnownPost[],
  self: string,
): Promise<string> {
  const [published, pending] = await Promise.all([
    searchComments(db, { status: 'published' }),
    searchComments(db, { status: 'pending' }),
  ]);
  const comments = [...published.comments, ...pending.comments]
    .sort((a, b) => (a.sort_key < b.sort_key ? 1 : -1))
    .slice(0, MOST);
  const titles = new Map(posts.map(({ slug, title }) => [slug, title]));
  const entries = comments.map((comment) => entry(comment, titles.get(comment.slug)));
  const changed = Math.max(0, ...comments.map(changedAt));
  const desk = absoluteAddress(paths.admin);
  return xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
      x('id', `${desk}#comments`),
      x('title', text(adminWords.feed.title)),
      x('updated', new Date(changed).toISOString()),
      x('link', { rel: 'self', type: feedFormats['atom.xml'].type, href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: desk }),
      ...(await Promise.all(entries)),
    ]),
  );
}

async function entry(comment: StoredComment, title = comment.slug) {
  const { id, slug, name, status, created } = comment;
  const isHeld = status === 'pending';
  const link = isHeld ? paths.admin : `${paths.post(slug)}#comment-${id}`;
  const said = adminWords.feed.entry(name, title);
  return x('entry', [
    x('id', `urn:uuid:${id}`),
    x('title', text(readable(isHeld ? `[${adminWords.states.pending}] ${said}` : said))),
    x('link', { rel: 'alternate', type: 'text/html', href: absoluteAddress(link) }),
    x('published', new Date(created).toISOString()),
    x('updated', new Date(changedAt(comment)).toISOString()),
    x('author', [x('name', text(readable(name)))]),
    x('category', { term: status }),
    x('content', { type: 'html' }, cdata(readable(await currentHtml(comment)))),
  ]);
}

function changedAt({ created, edited }: StoredComment): number {
  return edited ?? created;
}
