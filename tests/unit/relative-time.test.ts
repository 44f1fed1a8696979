import assert from 'node:assert/strict';
import test from 'node:test';
import { relativeTime } from '@/lib/discussion/relative-time';

// On the machine's own clock, whatever its zone.
const now = new Date(2026, 10, 25, 14, 30).getTime();
const at = (day: number, hour: number, minute = 0) =>
  relativeTime(new Date(2026, 10, day, hour, minute).getTime(), now);

test('what was just said, or is said by a clock that is ahead, is of this moment', () => {
  assert.equal(relativeTime(now - 59_000, now), '방금');
  assert.equal(relativeTime(now + 3_600_000, now), '방금');
});

test('within a day, minutes and hours are told', () => {
  assert.equal(relativeTime(now - 60_000, now), '1분 전');
  assert.equal(at(25, 13, 31), '59분 전');
  assert.equal(at(25, 13, 30), '1시간 전');
  assert.equal(at(24, 14, 31), '23시간 전');
});

test('yesterday is a day of the calendar, not a span of hours', () => {
  assert.equal(at(24, 14, 29), '어제');
  assert.equal(at(24, 0), '어제');
  assert.equal(at(23, 23, 59), '그저께');
  assert.equal(at(20, 9), '5일 전');
});

test('after a month the date is told', () => {
  assert.equal(relativeTime(new Date(2026, 9, 26, 9).getTime(), now), '30일 전');
  assert.equal(relativeTime(new Date(2026, 9, 25, 9).getTime(), now), '2026년 10월 25일');
});
