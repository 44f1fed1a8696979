import { commentsWords } from '@/lib/dictionary/numbers';
import { SLOT_ID } from '@/lib/discussion/page/shell';
import { site } from '@/lib/site';

export const metadata = {
  title: `${commentsWords.title} · ${site.title}`,
  robots: { index: false },
};

/** Prerendered once: what a post's comments are put into on demand (posts/[slug]/comments/route.ts). */
export default function DiscussionPage() {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, so that React minds nothing in it
    <div id={SLOT_ID} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  );
}
