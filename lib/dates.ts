import { Temporal } from 'temporal-polyfill';

/** A date as written by an author: a calendar day, a clock time in the site's zone, or an instant. */
export type WrittenDate = Temporal.PlainDate | Temporal.PlainDateTime | Temporal.Instant;

/** A moment, fixed, and as the site's readers see it. */
export type PostDate = {
  /** ISO 8601 with the offset of the site's time zone, such as `2024-09-18T09:26:00+09:00`. */
  iso: string;
  /** Milliseconds since 1970-01-01T00:00Z, for ordering. */
  epoch: number;
};

const FORM =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[ T](?<time>\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,9})?)?)(?: ?(?<offset>Z|[+-]\d{2}:?\d{2}))?)?$/i;

/**
 * Reads `2024-09-18`, `2024-09-18 09:26[:00]`, or an ISO date-time with an offset.
 * @throws RangeError when the text has another form or names a day or time that does not exist.
 */
export function readDate(text: string): WrittenDate {
  const parts = FORM.exec(text.trim())?.groups;
  if (!parts) throw new RangeError(`"${text}" is not a date`);
  const { day, time, offset } = parts;
  if (!time) return Temporal.PlainDate.from(day ?? '', { overflow: 'reject' });
  if (!offset) return Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' });
  return Temporal.Instant.from(`${day}T${time}${offset.toUpperCase()}`);
}

/**
 * Fixes a written date in time. A day begins at its first moment in `timeZone`; an instant keeps
 * its moment and is shown on the clock of `timeZone` (an IANA name such as `Asia/Seoul`).
 */
export function toPostDate(written: WrittenDate, timeZone: string): PostDate {
  const zoned =
    written instanceof Temporal.Instant
      ? written.toZonedDateTimeISO(timeZone)
      : written.toZonedDateTime(timeZone);
  return {
    iso: zoned.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 }),
    epoch: zoned.epochMilliseconds,
  };
}

/** Year, month and day on the site's calendar. */
export function calendarDay({ iso }: PostDate): { year: number; month: number; day: number } {
  const { year, month, day } = Temporal.PlainDate.from(iso.slice(0, 10));
  return { year, month, day };
}

/** As RSS writes it (RFC 822, with a year of four digits): `Wed, 18 Sep 2024 09:26:00 +0900`. */
export function rfc822({ iso }: PostDate): string {
  const clock = new Date(`${iso.slice(0, 19)}Z`).toUTCString().replace(' GMT', '');
  return `${clock} ${iso.slice(19).replace(':', '')}`;
}
