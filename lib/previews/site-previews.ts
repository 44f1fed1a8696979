import type { Post } from '../content/blog';
import type { Content } from '../content/load';
import type { PageFile } from '../content/read-post';
import type { Shelf } from '../content/shelves';
import { calendarDay } from '../dates';
import { dictionary } from '../dictionary';
import { site } from '../site';
import { coverImage } from './cover';
import { type Preview, previewName } from './preview';

/** Of the home page, and of all that have none of their own. */
export const homePreview: Preview = {
  title: site.title,
  text: site.description,
  notes: [],
  alt: site.title,
  of: 'the home page',
};

/** Its title, its category (else its series), who wrote it and when. */
export function postPreview({ title, category, series, date, file }: Post): Preview {
  const { year, month, day } = calendarDay(date);
  const { name } = site.author;
  return {
    kicker: (category ?? series)?.label,
    title,
    // A blog may bear the name of its author, who is named then as it is.
    notes: [...(name === site.title ? [] : [name]), dictionary.date(year, month, day)],
    alt: title,
    of: file,
  };
}

/** `#` and its name, and how many posts have it. */
export function tagPreview(shelf: Shelf): Preview {
  const preview = shelfPreview(dictionary.tag, dictionary.tagTitle(shelf.label), shelf);
  return { ...preview, title: `#${shelf.label}` };
}

/** Its name, and how many posts stand there. */
export function categoryPreview(shelf: Shelf): Preview {
  return shelfPreview(dictionary.category, dictionary.categoryTitle(shelf.label), shelf);
}

/** Its name, and how many parts it has. */
export function seriesPreview(shelf: Shelf): Preview {
  return shelfPreview(dictionary.finding.series, shelf.label, shelf);
}

function shelfPreview(kicker: string, alt: string, { label, posts }: Shelf): Preview {
  const notes = [dictionary.count(posts.length)];
  return { kicker, title: label, notes, alt, of: `${kicker} ${label}` };
}

/** The title of a standing page. */
export function pagePreview({ title, file }: Pick<PageFile, 'title' | 'file'>): Preview {
  return { title, notes: [], alt: title, of: file };
}

const known = new WeakMap<Content, ReadonlyMap<string, Preview>>();

/** Every preview that is drawn, by the name of its file. */
export function sitePreviews(content: Content): ReadonlyMap<string, Preview> {
  const before = known.get(content);
  if (before) return before;
  const { blog, pages } = content;
  const previews = [
    homePreview,
    ...blog.posts.filter((post) => !coverImage(post)).map(postPreview),
    ...blog.tags.map(tagPreview),
    ...blog.categories.map(categoryPreview),
    ...blog.allSeries.map(seriesPreview),
    ...pages.map(pagePreview),
  ];
  const byName = new Map(previews.map((preview) => [previewName(preview), preview]));
  known.set(content, byName);
  return byName;
}
