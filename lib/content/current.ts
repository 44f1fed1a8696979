import { site } from '../site';
import { type Content, loadContent } from './load';
import { ContentError } from './problem';
import './watch';

const development = process.env.NODE_ENV === 'development';

let built: Content | undefined;

/**
 * This site's content. Production reads it once and refuses to publish any problem; development
 * reads what has changed at each call, shows drafts, and leaves the problems for the page to show.
 * @throws ContentError in production, listing every problem
 */
export function getContent(): Content {
  if (built && !development) return built;
  const content = loadContent({
    root: process.cwd(),
    timeZone: site.timeZone,
    now: buildTime(),
    showUnpublished: development,
  });
  if (content.problems.length > 0 && !development) throw new ContentError(content.problems);
  built = content;
  return content;
}

/** One moment for a whole build, however many processes take part; else the present. */
function buildTime(): number {
  const set = Number(process.env.BUILD_TIME);
  return Number.isFinite(set) && set > 0 ? set : Date.now();
}
