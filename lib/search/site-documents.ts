import type { Blog, Post } from '../content/blog';
import { plainTexts } from '../content/bodies';
import { paths } from '../urls';
import type { SearchDocument } from './document';

/** The posts that readers may see, as documents to search, newest first. */
export function siteDocuments({ posts }: Pick<Blog, 'posts'>): Promise<SearchDocument[]> {
  return Promise.all(posts.map(documentOf));
}

async function documentOf(post: Post): Promise<SearchDocument> {
  const { slug, title, category, tags, date } = post;
  return {
    path: paths.post(slug),
    title,
    category: category?.label,
    tags: tags.map(({ label }) => label),
    date: date.iso.slice(0, 10),
    sections: (await plainTexts(post)).sections,
  };
}
