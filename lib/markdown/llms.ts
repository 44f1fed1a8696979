import type { RootContent } from 'mdast';
import { absoluteAddress } from '../absolute-address';
import type { Blog, Post } from '../content/blog';
import { dictionary } from '../dictionary';
import { site } from '../site';
import { paths } from '../urls';
import { markdownTwin } from './twin';
import { link, list, paragraph, text, writeMarkdown } from './write';

const words = dictionary.markdown;

/** Longest parts of the files that hold posts, in bytes of UTF-8. */
const ROOM = { list: 200_000, texts: 1_000_000 };

/**
 * `/llms.txt` (https://llmstxt.org): what the site is, and where its posts are as Markdown, newest first.
 * @param room in bytes; posts that find none are counted
 */
export async function llmsList({ posts }: Blog, room = ROOM.list): Promise<string> {
  const { kept, leftOut } = await fitting(posts, room, (post) =>
    write(
      list([
        [link(absoluteAddress(paths.markdown(post.slug)), post.title), text(`: ${post.excerpt}`)],
      ]),
    ),
  );
  const others = list([
    [link(absoluteAddress(paths.llmsTexts), words.texts)],
    [link(absoluteAddress(paths.feed(paths.home, 'feed.xml')), words.feed)],
    [link(absoluteAddress(paths.sitemap), words.sitemap)],
  ]);
  return [
    head(heading(2, words.posts)),
    kept.join('') + leftOut,
    write(heading(2, words.more), others),
  ].join('\n');
}

/**
 * `/llms-full.txt`: the posts themselves, newest first.
 * @param room in bytes; posts that find none are counted
 */
export async function llmsTexts(
  { posts }: Pick<Blog, 'posts'>,
  room = ROOM.texts,
): Promise<string> {
  const { kept, leftOut } = await fitting(posts, room, markdownTwin);
  const rule = write({ type: 'thematicBreak' });
  return [head(), ...kept, ...(leftOut ? [leftOut] : [])].join(`\n${rule}\n`);
}

/** The texts of as many posts as there is room for, whole, and a sentence about the others. */
async function fitting(
  posts: readonly Post[],
  room: number,
  textOf: (post: Post) => string | Promise<string>,
): Promise<{ kept: string[]; leftOut: string }> {
  const kept: string[] = [];
  let size = 0;
  for (const post of posts) {
    const written = await textOf(post);
    const bytes = Buffer.byteLength(written);
    if (bytes > room) continue;
    size += bytes;
    if (size > room) break;
    kept.push(written);
  }
  const others = posts.length - kept.length;
  const archive = link(absoluteAddress(paths.archivePage(1)));
  const leftOut = others > 0 ? `\n${write(paragraph(text(words.leftOut(others)), archive))}` : '';
  return { kept, leftOut };
}

function head(...more: RootContent[]): string {
  const description = paragraph(text(site.description));
  return write(heading(1, site.title), { type: 'blockquote', children: [description] }, ...more);
}

function heading(depth: 1 | 2, title: string): RootContent {
  return { type: 'heading', depth, children: [text(title)] };
}

function write(...children: RootContent[]): string {
  return writeMarkdown({ type: 'root', children });
}
