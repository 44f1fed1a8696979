import type { Metadata } from 'next';
import { dictionary } from '@/lib/dictionary';
import { SLOT_ID } from '@/lib/not-found-page';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

export const metadata: Metadata = {
  title: `${dictionary.notFound.title} · ${site.title}`,
  // Next says so itself; what all pages say would contradict it.
  robots: null,
};

/**
 * Prerendered once, and part of every page's data: it holds only what all wrong addresses share. The
 * rest is put into its last element on demand (not-found/[...path]/route.ts), where React leaves it.
 */
export default function NotFound() {
  const { title, text, home, archive } = dictionary.notFound;
  return (
    <>
      <h1 className="page-title">{title}</h1>
      <p className="lead">{text}</p>
      <p className="flex gap-4">
        <a href={paths.home} className="button">
          {home}
        </a>
        <a href={paths.archivePage(1)} className="button">
          {archive}
        </a>
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: empty, so that React minds nothing in it */}
      <div id={SLOT_ID} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
    </>
  );
}
