import { calendarDay, type PostDate as PostDateValue } from '@/lib/dates';
import { dictionary } from '@/lib/dictionary';

/** `2024년 9월 18일`, with the exact moment for machines. */
export function PostDate({ date }: { date: PostDateValue }) {
  const { year, month, day } = calendarDay(date);
  return <time dateTime={date.iso}>{dictionary.date(year, month, day)}</time>;
}
