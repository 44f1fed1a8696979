import { TermCloud } from '@/components/post/term-cloud';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { paths } from '@/lib/urls';

const { label, description, withoutScripts } = dictionary.search;

export const metadata = {
  ...pageMetadata({ title: label, description, path: paths.search }),
  // Pages of results are no pages to find.
  robots: { index: false, follow: true },
};

export default function SearchPage() {
  return (
    <>
      <h1 className="page-title">{label}</h1>
      <div data-search="" className="search-place">
        <div className="without-scripts">
          <p>{withoutScripts}</p>
          <p className="my-6">
            <a className="link" href={paths.archivePage(1)}>
              {dictionary.finding.archive}
            </a>
          </p>
          <TermCloud shelves={getContent().blog.tags} address={paths.tag} />
        </div>
      </div>
    </>
  );
}
