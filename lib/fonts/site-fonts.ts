import { createHash } from 'node:crypto';
import type { Content } from '../content/load';
import { dictionary } from '../dictionary';
import { adminWords } from '../dictionary/admin';
import { discussionWords } from '../dictionary/discussion';
import { commentsWords, numbersWords } from '../dictionary/numbers';
import { refusalWords } from '../dictionary/refusals';
import { site } from '../site';
import { charactersIn } from './characters';
import { type FaceName, faces } from './faces';

/** A face as the pages load it. */
export type SiteFont = {
  name: FaceName;
  /** Its file in /fonts: another one for other contents, so that browsers may keep it for ever. */
  file: string;
  /** What it draws; all it can where this is missing. */
  characters?: string;
};

export type SiteFonts = Record<FaceName, SiteFont>;

type Options = {
  /** As `content/site.ts` has it. */
  font?: typeof site.font;
  /** Whether to leave the faces whole: in development nothing is made anew for a new character. */
  whole?: boolean;
};

/** To be raised when make-font.ts makes another file of the same face and characters. */
const METHOD = 1;

const known = new WeakMap<Content, SiteFonts>();

/** The faces of the site, each cut to the characters of its content; none where the reader's own are wanted. */
export function siteFonts(content: Content, options: Options = {}): SiteFonts | undefined {
  const { font = site.font, whole = process.env.NODE_ENV === 'development' } = options;
  if (font === 'system') return undefined;
  if (whole) return { text: cut('text'), code: cut('code') };
  const fonts = known.get(content) ?? cutFor(content);
  known.set(content, fonts);
  return fonts;
}

function cutFor({ blog, pages }: Content): SiteFonts {
  const readers = [discussionWords, commentsWords, numbersWords, refusalWords];
  const shown = charactersIn([blog.posts, pages, site, dictionary, ...readers, adminWords]);
  return { text: cut('text', shown), code: cut('code', shown) };
}

function cut(name: FaceName, shown?: string): SiteFont {
  const face = faces[name];
  const characters = shown && [...shown].filter(face.draws).join('');
  const recipe = JSON.stringify({ ...face, characters, method: METHOD });
  const hash = createHash('sha256').update(recipe).digest('hex').slice(0, 10);
  return { name, file: `${name}.${hash}.woff2`, characters };
}
