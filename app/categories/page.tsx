import { StructuredData } from '@/components/layout/structured-data';
import { CategoryList } from '@/components/post/category-list';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';
import { placeData } from '@/lib/structured-data/pages';
import { paths } from '@/lib/urls';

export const metadata = pageMetadata({
  title: dictionary.categories,
  description: dictionary.finding.categoriesDescription,
  path: paths.categories,
});

export default function CategoriesPage() {
  return (
    <>
      <StructuredData
        things={placeData(site, { name: dictionary.categories, path: paths.categories })}
      />
      <h1 className="page-title">{dictionary.categories}</h1>
      <CategoryList categories={getContent().blog.categories} />
    </>
  );
}
