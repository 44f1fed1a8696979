import { dictionary } from '@/lib/dictionary';
import type { Site } from '@/lib/site-schema';

type Props = { site: Pick<Site, 'isPreview' | 'addressFrom' | 'url'> };

/** Says that this is not the site that readers know, and leads there. The development server needs no such word. */
export function PreviewNotice({ site: { isPreview, addressFrom, url } }: Props) {
  if (!isPreview || process.env.NODE_ENV === 'development') return null;
  const { label, text, published } = dictionary.notices.preview;
  return (
    <aside className="column preview-notice" aria-label={label}>
      <p>
        {text} {addressFrom !== 'machine' && <a href={url}>{published}</a>}
      </p>
    </aside>
  );
}
