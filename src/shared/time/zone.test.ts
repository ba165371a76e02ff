import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { parseDay } from './day';
import {
  epochMinute,
  instantsOfWallClock,
  isoUtc,
  isoWithOffset,
  isTimeZone,
  offsetMinutesAt,
  offsetSpans,
  parseClockTime,
  startOfDay,
  wallClockAt,
} from './zone';

const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Havana',
  'America/Recife',
  'Asia/Gaza',
);
const minutes = fc.integer({ min: epochMinute(new Date('1972-01-01')), max: epochMinute(new Date('2042-12-31')) });

describe('zones', () => {
  it.each([
    ['Europe/Berlin', true],
    ['Asia/Kathmandu', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['+02:00', false],
    ['', false],
    ['Europe/Berlin ', false],
  ])('%j is a zone: %s', (zone, expected) => {
    expect(isTimeZone(zone)).toBe(expected);
  });

  it('agrees with luxon on the offset and the wall clock of every minute', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const reference = DateTime.fromMillis(minute * 60_000, { zone });
        expect(offsetMinutesAt(zone, minute)).toBe(reference.offset);
        expect(wallClockAt(zone, new Date(minute * 60_000))).toEqual({
          date: reference.toISODate(),
          time: reference.toFormat('HH:mm'),
          offsetMinutes: reference.offset,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('covers a window with adjoining spans whose offsets differ', () => {
    fc.assert(
      fc.property(zones, minutes, fc.integer({ min: 1, max: 400 * 1440 }), (zone, from, length) => {
        const spans = offsetSpans(zone, from, from + length);
        expect(spans[0]?.from).toBeLessThanOrEqual(from);
        expect(spans[spans.length - 1]?.to).toBeGreaterThanOrEqual(from + length);
        spans.slice(1).forEach((span, index) => {
          expect(span.from).toBe(spans[index]?.to);
          expect(span.offset).not.toBe(spans[index]?.offset);
        });
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29 02:30', []],
    ['Europe/Berlin', '2026-10-25 02:30', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    ['America/New_York', '2026-03-08 02:00', []],
    ['America/New_York', '2026-11-01 01:59', ['2026-11-01T05:59:00.000Z', '2026-11-01T06:59:00.000Z']],
    ['Australia/Lord_Howe', '2026-10-04 02:15', []],
    ['Australia/Lord_Howe', '2026-10-04 02:30', ['2026-10-03T15:30:00.000Z']],
    ['Australia/Lord_Howe', '2026-04-05 01:45', ['2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z']],
    ['Pacific/Apia', '2011-12-30 12:00', []],
    ['Asia/Kathmandu', '2026-06-01 09:00', ['2026-06-01T03:15:00.000Z']],
    ['UTC', '2026-02-30 09:00', []],
    ['UTC', '2026-02-20 25:00', []],
  ])('%s shows %s at %j', (zone, wall, expected) => {
    const [date = '', time = ''] = wall.split(' ');
    expect(instantsOfWallClock(zone, date, time).map((at) => at.toISOString())).toEqual(expected);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Asia/Kathmandu', '2026-03-29', '2026-03-28T18:15:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['America/Santiago', '2026-04-05', '2026-04-05T04:00:00.000Z'],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
  ])('in %s the day %s begins at %s', (zone, date, expected) => {
    expect(isoUtc(startOfDay(zone, parseDay(date) ?? NaN))).toBe(expected);
  });

  it('writes instants as Date does, and wall times with their offset', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        expect(isoUtc(minute)).toBe(new Date(minute * 60_000).toISOString());
        const reference = DateTime.fromMillis(minute * 60_000, { zone });
        expect(isoWithOffset(minute, reference.offset)).toBe(reference.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
      }),
    );
  });

  it.each([
    ['09:00', 540],
    ['09:05:30', 545],
    ['23:59:00.000', 1439],
    ['24:00', 1440],
    ['24:01', undefined],
    ['09:60', undefined],
    ['9:00', undefined],
  ])('%s is minute %s of the day', (time, expected) => {
    expect(parseClockTime(time)).toBe(expected);
  });
});
