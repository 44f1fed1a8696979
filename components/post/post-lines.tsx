import type { Post } from '@/lib/content/blog';
import { calendarDay } from '@/lib/dates';
import { dictionary } from '@/lib/dictionary';
import { foreignLanguage } from '@/lib/foreign-language';
import { paths } from '@/lib/urls';
import { StatusBadge } from './status-badge';

type Props = {
  posts: readonly Post[];
  /** Whether all are of one year, which is said elsewhere. */
  sameYear?: boolean;
};

/** Posts a line each: date and title. */
export function PostLines({ posts, sameYear = false }: Props) {
  return (
    <ol className="post-lines" data-same-year={sameYear || undefined}>
      {posts.map(({ slug, title, lang, date, status }) => {
        const { year, month, day } = calendarDay(date);
        return (
          <li key={slug}>
            <time dateTime={date.iso}>
              {sameYear
                ? dictionary.finding.monthDay(month, day)
                : dictionary.date(year, month, day)}
            </time>
            <span>
              <a href={paths.post(slug)} lang={foreignLanguage(lang)}>
                {title}
              </a>{' '}
              <StatusBadge status={status} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
