import { StructuredData } from '@/components/layout/structured-data';
import { TermCloud } from '@/components/post/term-cloud';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';
import { placeData } from '@/lib/structured-data/pages';
import { paths } from '@/lib/urls';

export const metadata = pageMetadata({
  title: dictionary.tags,
  description: dictionary.tagsDescription,
  path: paths.tags,
});

export default function TagsPage() {
  const { tags, categories } = getContent().blog;
  return (
    <>
      <StructuredData things={placeData(site, { name: dictionary.tags, path: paths.tags })} />
      <h1 className="page-title">{dictionary.tags}</h1>
      {tags.length === 0 && <p className="text-muted">{dictionary.noTags}</p>}
      <TermCloud shelves={tags} address={paths.tag} />
      {categories.length > 0 && (
        <h2 className="mt-16 mb-4 text-2xl">
          <a href={paths.categories}>{dictionary.categories}</a>
        </h2>
      )}
      <TermCloud shelves={categories} address={paths.category} />
    </>
  );
}
