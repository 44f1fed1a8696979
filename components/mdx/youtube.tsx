import { dictionary } from '@/lib/dictionary';
import type { MdxProps } from '@/lib/mdx/components';

/**
 * A link to a film on YouTube that keeps its room. Nothing is asked of YouTube before the reader
 * presses; with scripts the film then takes the link's place (components/actions/play-youtube.ts).
 */
export function YouTube({ id, title, start }: MdxProps<'YouTube'>) {
  const href = `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`;
  return (
    <p className="youtube">
      <a
        href={href}
        data-action="play-youtube"
        data-id={id}
        data-title={title}
        data-start={start}
        rel="noreferrer"
      >
        <svg viewBox="0 0 48 48" width="48" height="48" fill="none" aria-hidden="true">
          <circle cx="24" cy="24" r="23" stroke="currentColor" strokeWidth="1.5" />
          <path d="M19.5 16.5v15L32 24Z" fill="currentColor" />
        </svg>
        <span className="youtube-title">{title}</span>
        <span className="youtube-note">{dictionary.rich.youtube}</span>
      </a>
    </p>
  );
}
