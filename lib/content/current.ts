import { shared } from '../shared';
import { site } from '../site';
import { type KnownPost, listKnownPosts } from './known-posts';
import { type Content, type LoadOptions, loadContent } from './load';
import { ContentError } from './problem';
import './watch';

const development = process.env.NODE_ENV === 'development';

const built: { content?: Content } = shared('content', () => ({}));

/**
 * This site's content. Production reads it once and refuses to publish any problem; development
 * reads what has changed at each call, shows drafts, and leaves the problems for the page to show.
 * @throws ContentError in production, listing every problem
 */
export function getContent(): Content {
  if (built.content && !development) return built.content;
  const content = loadContent(options());
  if (content.problems.length > 0 && !development) throw new ContentError(content.problems);
  built.content = content;
  return content;
}

let known: KnownPost[] | undefined;

/**
 * Published posts by their front matter, newest first. For a server that tells a reader of an address
 * without a page: it has no time to read every post whole.
 */
export function getKnownPosts(): KnownPost[] {
  if (known && !development) return known;
  known = listKnownPosts(options());
  return known;
}

function options(): LoadOptions {
  return {
    root: process.cwd(),
    timeZone: site.timeZone,
    language: site.language,
    now: buildTime(),
    showUnpublished: development,
  };
}

/** One moment for a whole build and what is built, however many processes take part; else the present. */
function buildTime(): number {
  const set = Number(process.env.BUILD_TIME);
  return Number.isFinite(set) && set > 0 ? set : Date.now();
}
