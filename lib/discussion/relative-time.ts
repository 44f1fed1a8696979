import settings from '@/content/site';
import { discussionWords } from '../dictionary/discussion';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** In days: what is older is told by its date. */
const LONGEST = 30;

const ago = new Intl.RelativeTimeFormat(settings.language, { numeric: 'auto' });
const day = new Intl.DateTimeFormat(settings.language, { dateStyle: 'long' });
const moment = new Intl.DateTimeFormat(settings.language, {
  dateStyle: 'long',
  timeStyle: 'short',
});

/** How long ago something was, such as `3분 전`, or its date where that is longer than a month. Milliseconds since 1970. */
export function relativeTime(then: number, now: number): string {
  const minutes = Math.floor((now - then) / MINUTE);
  // A clock that is slow sees what is still to come.
  if (minutes < 1) return discussionWords.justNow;
  if (minutes < 60) return ago.format(-minutes, 'minute');
  if (minutes < 24 * 60) return ago.format(-Math.floor(minutes / 60), 'hour');
  const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY);
  return days <= LONGEST ? ago.format(-days, 'day') : day.format(then);
}

/** Day and time, on the reader's clock. */
export function fullTime(then: number): string {
  return moment.format(then);
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
