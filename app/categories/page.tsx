import { CategoryList } from '@/components/post/category-list';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { paths } from '@/lib/urls';

export const metadata = pageMetadata({
  title: dictionary.categories,
  description: dictionary.finding.categoriesDescription,
  path: paths.categories,
});

export default function CategoriesPage() {
  return (
    <>
      <h1 className="page-title">{dictionary.categories}</h1>
      <CategoryList categories={getContent().blog.categories} />
    </>
  );
}
