import { dictionary } from '@/lib/dictionary';
import { site } from '@/lib/site';

/** Says that this is not the site that readers know, and leads there. The development server needs no such word. */
export function PreviewNotice() {
  if (!site.isPreview || process.env.NODE_ENV === 'development') return null;
  const { label, text, published } = dictionary.notices.preview;
  return (
    <aside className="column preview-notice" aria-label={label}>
      <p>
        {text} {site.addressFrom !== 'machine' && <a href={site.url}>{published}</a>}
      </p>
    </aside>
  );
}
