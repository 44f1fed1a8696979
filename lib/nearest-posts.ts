import leven from 'leven';
import type { KnownPost } from './content/known-posts';
import { nfc } from './text';
import { reservedSegments } from './urls';

/** How many posts are offered, at most. */
const MOST = 3;

/** Less alike than this is another name, not a slip. */
const ENOUGH = 0.6;

/** A word this much alike is the same one, written with a slip. */
const SLIP = 0.75;

/** Longer names than this are nobody's slip, and would take long to compare. */
const LONGEST = 100;

/** What addresses of other blogs have around the name of a post. */
const FOLDERS: readonly string[] = [...reservedSegments, 'posts', 'post', 'blog', 'entry', 'index'];
const ENDING = /\.(?:html?|mdx?|php|aspx?)$/;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}-/;

/**
 * The posts that a reader may have meant by an address that leads nowhere, nearest first: the one at
 * the same name in another folder, with another ending or in other letters, those whose name or title
 * is spelled much alike or has the same words, and those with such a tag.
 * @param path the address's segments, decoded
 */
export function nearestPosts(path: readonly string[], posts: readonly KnownPost[]): KnownPost[] {
  const wanted = path.slice(-2).map(plain).filter(isName);
  return posts
    .map((post) => ({ post, score: Math.max(0, ...wanted.map((name) => likeness(name, post))) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ post }) => post);
}

function plain(segment: string): string {
  const name = nfc(segment).toLowerCase().replace(ENDING, '').replace(DATE, '');
  return name.replace(/[\s_+.:,]+/g, '-').slice(0, LONGEST);
}

function isName(name: string): boolean {
  return name.length > 1 && !/^[\d-]+$/.test(name) && !FOLDERS.includes(name);
}

function likeness(wanted: string, { slug, title, aliases, tags }: KnownPost): number {
  const names = [slug, title, ...aliases.map((path) => path.at(-1) ?? '')].map(plain);
  return Math.max(
    ...names.map((name) => spelledAlike(wanted, name)),
    ...names.map((name) => 0.9 * sharedWords(wanted, name)),
    ...tags.map((tag) => 0.8 * spelledAlike(wanted, plain(tag))),
  );
}

/** From 0 to 1. A slip in one letter of a Hangul syllable is less than a whole syllable. */
function spelledAlike(a: string, b: string): number {
  const [lettersA, lettersB] = [a.normalize('NFD'), b.normalize('NFD')];
  return 1 - leven(lettersA, lettersB) / Math.max(lettersA.length, lettersB.length, 1);
}

/** How much of `wanted` consists of words that `name` has, whole, begun or with a slip, from 0 to 1. */
function sharedWords(wanted: string, name: string): number {
  const words = wanted.split('-').filter((word) => word.length > 1);
  const length = (list: readonly string[]) => list.join('').length;
  const known = name.split('-');
  const shared = words.filter((word) =>
    known.some((other) => other.startsWith(word) || spelledAlike(word, other) >= SLIP),
  );
  return length(shared) / Math.max(1, length(words));
}
