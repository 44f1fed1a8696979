import assert from 'node:assert/strict';
import test from 'node:test';
import { calendarDay, readDate, toPostDate } from '@/lib/dates';

const iso = (text: string, zone = 'Asia/Seoul') => toPostDate(readDate(text), zone).iso;

test('a time without an offset is a time on the clock of the site', () => {
  for (const text of ['2024-09-18 09:26:00', '2024-09-18T09:26:00', '2024-09-18 09:26']) {
    assert.equal(iso(text), '2024-09-18T09:26:00+09:00');
  }
  assert.equal(
    toPostDate(readDate('2024-09-18 09:26:00'), 'Asia/Seoul').epoch,
    Date.UTC(2024, 8, 18, 0, 26),
  );
});

test('a day begins at its first moment in the zone of the site', () => {
  assert.equal(iso('2024-09-18'), '2024-09-18T00:00:00+09:00');
  assert.equal(iso('2024-09-18', 'America/New_York'), '2024-09-18T00:00:00-04:00');
  // On this day clocks in Beirut went from 00:00 to 01:00.
  assert.equal(iso('2022-03-27', 'Asia/Beirut'), '2022-03-27T01:00:00+03:00');
});

test('a time with an offset is the moment that it says, shown on the clock of the site', () => {
  for (const text of [
    '2024-09-18T00:26:00Z',
    '2024-09-18 00:26:00z',
    '2024-09-18T09:26:00+09:00',
    '2024-09-18T09:26:00+0900',
    '2024-09-18 09:26:00 +0900',
    '2024-09-17T17:26:00-07:00',
  ]) {
    assert.equal(iso(text), '2024-09-18T09:26:00+09:00');
  }
  assert.equal(iso('2024-09-18T09:26:00.999Z'), '2024-09-18T18:26:00+09:00');
});

test('a time that the clock skipped in spring is the one that it then showed', () => {
  assert.equal(iso('2024-03-10 02:30', 'America/New_York'), '2024-03-10T03:30:00-04:00');
});

test('a time that the clock showed twice in autumn is the first of them', () => {
  assert.equal(iso('2024-11-03 01:30', 'America/New_York'), '2024-11-03T01:30:00-04:00');
});

test('the day that readers see is that of the site, not of the machine and not of UTC', () => {
  const moment = readDate('2024-12-31T20:00:00Z');
  const day = (zone: string) => calendarDay(toPostDate(moment, zone));
  assert.deepEqual(day('Asia/Seoul'), { year: 2025, month: 1, day: 1 });
  assert.deepEqual(day('UTC'), { year: 2024, month: 12, day: 31 });
  assert.deepEqual(day('America/Los_Angeles'), { year: 2024, month: 12, day: 31 });
  assert.deepEqual(day('Pacific/Kiritimati'), { year: 2025, month: 1, day: 1 });
});

test('a day that does not exist is refused, 29 February only where there is none', () => {
  for (const text of ['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31']) {
    assert.throws(() => readDate(text), RangeError);
  }
  assert.equal(iso('2024-02-29'), '2024-02-29T00:00:00+09:00');
});

test('a time that does not exist is refused', () => {
  for (const time of ['24:00', '25:00:00', '09:60', '23:59:60', '09:26:00+25:00']) {
    assert.throws(() => readDate(`2024-09-18T${time}`), RangeError);
  }
  assert.throws(() => readDate('2024-02-30T00:00:00Z'), RangeError);
});

test('another form of date is refused rather than guessed', () => {
  for (const text of [
    '2024.09.18',
    '2024/09/18',
    '18-09-2024',
    '2024-9-18',
    '20240918',
    '오늘',
    '',
  ]) {
    assert.throws(() => readDate(text), RangeError);
  }
});
