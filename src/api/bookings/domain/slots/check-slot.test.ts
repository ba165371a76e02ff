import { describe, expect, test } from 'vitest';
import { buildAvailability, buildSession, minuteOf } from '../../../../../tests/support/builders/availability';
import { checkSlot } from './check-slot';
import type { Availability } from './model';

// A Monday in a month without clock changes; Berlin is at +02:00.
const NOW = '2026-06-01T06:00:00Z';
const MONDAY = '2026-06-01';

function refusal(availability: Availability, start: string, more: { now?: string; seats?: number } = {}): string {
  const { now = NOW, seats } = more;
  const verdict = checkSlot(availability, { start: new Date(start), now: new Date(now), seats });
  return verdict.ok ? 'ok' : verdict.code;
}

describe('the grid', () => {
  test.each([
    ['09:00', 'ok'],
    ['12:00', 'slot_not_offered'],
    ['12:45', 'ok'],
    ['13:45', 'ok'],
    ['13:00', 'slot_not_offered'],
    ['16:45', 'slot_not_offered'],
    ['08:00', 'slot_not_offered'],
  ])('hours 09:00-12:00 and 12:45-17:00, sessions of an hour: %s is %s', (time, expected) => {
    const availability = buildAvailability({ zone: 'UTC', week: { '*': ['09:00-12:00', '12:45-17:00'] } });
    expect(refusal(availability, `2026-06-02T${time}:00Z`)).toBe(expected);
  });

  test('a session may run over midnight when both days are worked', () => {
    const availability = buildAvailability({ zone: 'UTC', week: { 1: ['22:30-00:00'], 2: ['00:00-02:00'] } });
    expect(refusal(availability, '2026-06-01T23:30:00Z')).toBe('ok');
    expect(refusal(buildAvailability({ zone: 'UTC', week: { 1: ['22:30-00:00'] } }), '2026-06-01T23:30:00Z')).toBe(
      'slot_not_offered',
    );
  });

  test('a start with seconds is none', () => {
    expect(refusal(buildAvailability({ zone: 'UTC' }), '2026-06-02T09:00:30Z')).toBe('slot_not_offered');
  });
});

describe('notice and advance', () => {
  test.each([
    ['2026-06-01T05:00:00Z', 'slot_too_soon', 'in the past'],
    ['2026-06-02T05:00:00Z', 'slot_too_soon', 'at least 24 hours ahead'],
    ['2026-06-02T07:00:00Z', 'ok', ''],
    ['2026-06-08T07:00:00Z', 'ok', ''],
    ['2026-06-09T07:00:00Z', 'slot_too_far', 'at most 7 days ahead'],
  ])('%s is %s', (start, expected, reason) => {
    const availability = buildAvailability({
      week: { '*': ['00:00-24:00'] },
      terms: { noticeMinutes: 1440, maxAdvanceDays: 7 },
    });
    const verdict = checkSlot(availability, { start: new Date(start), now: new Date(NOW) });
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
    if (!verdict.ok) expect(verdict.reason).toContain(reason);
  });

  test('notice is elapsed time: 24 hours before 10:00 on the day after the clock springs is 09:00', () => {
    const availability = buildAvailability({ terms: { noticeMinutes: 1440 } });
    const start = '2026-03-29T08:00:00Z';
    expect(refusal(availability, start, { now: '2026-03-28T08:00:00Z' })).toBe('ok');
    expect(refusal(availability, start, { now: '2026-03-28T08:00:01Z' })).toBe('slot_too_soon');
  });
});

describe('claims and buffers', () => {
  const terms = { bufferBeforeMinutes: 10, bufferAfterMinutes: 20, stepMinutes: 5 };
  const busy = buildSession(`${MONDAY}T12:00:00Z`, {
    claimStart: minuteOf(`${MONDAY}T11:50:00Z`),
    claimEnd: minuteOf(`${MONDAY}T13:20:00Z`),
  });
  test.each([
    ['10:30', 'ok'],
    ['10:35', 'slot_taken'],
    ['12:00', 'slot_taken'],
    ['13:25', 'slot_taken'],
    ['13:30', 'ok'],
  ])('around a session from 12:00 to 13:00, %s is %s', (time, expected) => {
    const availability = buildAvailability({ zone: 'UTC', week: { '*': ['09:00-17:00'] }, sessions: [busy], terms });
    expect(refusal(availability, `${MONDAY}T${time}:00Z`)).toBe(expected);
  });
});

describe('the week', () => {
  // Sunday 23:30 and Monday 00:30 in Kathmandu are both Sunday in UTC.
  const sunday = buildSession('2026-06-07T17:45:00Z', { end: minuteOf('2026-06-07T18:00:00Z') });
  const availability = buildAvailability({
    zone: 'Asia/Kathmandu',
    week: { '*': ['00:00-24:00'] },
    sessions: [sunday],
    terms: { sessionsPerWeek: 1, durationMinutes: 30, stepMinutes: 15 },
  });

  test.each([
    ['2026-06-03T06:15:00Z', 'weekly_limit_reached'],
    ['2026-06-07T17:15:00Z', 'weekly_limit_reached'],
    ['2026-06-07T18:15:00Z', 'ok'],
    ['2026-06-07T17:45:00Z', 'slot_taken'],
  ])('ends at midnight of the expert: %s is %s', (start, expected) => {
    expect(refusal(availability, start, { now: '2026-05-30T00:00:00Z' })).toBe(expected);
  });

  test('a session on Monday morning of the expert is not one of Sunday in UTC', () => {
    const monday = buildSession('2026-06-07T18:45:00Z', { end: minuteOf('2026-06-07T19:15:00Z') });
    const { terms, calendar } = availability;
    const after = { terms, calendar: { ...calendar, sessions: [monday] } };
    expect(refusal(after, '2026-06-07T17:15:00Z')).toBe('ok');
    expect(refusal(after, '2026-06-08T17:15:00Z')).toBe('weekly_limit_reached');
  });

  test('sessions of other offerings count for the hours of the week, not for the sessions of this one', () => {
    const sessions = [buildSession(`${MONDAY}T09:00:00Z`, { offeringDocumentId: 'another' })];
    const build = (terms: object) => buildAvailability({ zone: 'UTC', sessions, terms });
    expect(refusal(build({ sessionsPerWeek: 1 }), `${MONDAY}T11:00:00Z`)).toBe('ok');
    expect(refusal(build({ maxWeeklyMinutes: 120 }), `${MONDAY}T11:00:00Z`)).toBe('ok');
    expect(refusal(build({ maxWeeklyMinutes: 119 }), `${MONDAY}T11:00:00Z`)).toBe('weekly_limit_reached');
  });
});

describe('group sessions', () => {
  const workshop = buildSession(`${MONDAY}T12:20:00Z`, { capacity: 8, seatsTaken: 6 });
  const terms = { capacity: 8, sessionsPerWeek: 1 };
  const availability = buildAvailability({ zone: 'UTC', sessions: [workshop], terms });
  const start = `${MONDAY}T12:20:00Z`;

  test('are joined at their own start, off the grid and in a full week', () => {
    expect(checkSlot(availability, { start: new Date(start), now: new Date(NOW), seats: 2 })).toEqual({
      ok: true,
      slot: {
        start: minuteOf(start),
        end: minuteOf(start) + 60,
        seatsLeft: 2,
        occurrenceDocumentId: `session-${start}`,
      },
    });
  });

  test('take no more than their seats', () => {
    const verdict = checkSlot(availability, { start: new Date(start), now: new Date(NOW), seats: 3 });
    expect(verdict).toMatchObject({ ok: false, code: 'slot_taken', reason: 'This session has 2 seats left.' });
  });

  test('are closed by time off, and to another offering', () => {
    const away = buildAvailability({ zone: 'UTC', sessions: [workshop], terms, overrides: [{ date: MONDAY }] });
    expect(refusal(away, start)).toBe('slot_not_offered');
    const other = { ...workshop, offeringDocumentId: 'another' };
    expect(refusal(buildAvailability({ zone: 'UTC', sessions: [other], terms }), start)).toBe('slot_not_offered');
    expect(refusal(buildAvailability({ zone: 'UTC', sessions: [other], terms }), `${MONDAY}T13:00:00Z`)).toBe(
      'slot_taken',
    );
  });

  test('a party larger than the offering is refused with its field', () => {
    const verdict = checkSlot(availability, { start: new Date(`${MONDAY}T09:00Z`), now: new Date(NOW), seats: 9 });
    expect(verdict).toMatchObject({ ok: false, code: 'slot_not_offered', path: ['seats'] });
  });
});

describe('date overrides', () => {
  const at = `2026-06-03T09:00:00Z`;
  test.each([
    ['the day off', { date: '2026-06-03' }, 'slot_not_offered'],
    ['another day off', { date: '2026-06-04' }, 'ok'],
    ['a holiday over several days', { date: '2026-06-01', endDate: '2026-06-05' }, 'slot_not_offered'],
    ['a part of the day', { date: '2026-06-03', startTime: '09:30', endTime: '11:00' }, 'slot_not_offered'],
    ['another part of the day', { date: '2026-06-03', startTime: '10:00', endTime: '11:00' }, 'ok'],
    ['every Wednesday', { date: '2026-01-07', every: 'weekly' as const }, 'slot_not_offered'],
    ['every Wednesday until May', { date: '2026-01-07', endDate: '2026-05-31', every: 'weekly' as const }, 'ok'],
    ['every third of the month', { date: '2025-11-03', every: 'monthly' as const }, 'slot_not_offered'],
    ['every third of June', { date: '2019-06-03', every: 'yearly' as const }, 'slot_not_offered'],
    ['every third of July', { date: '2019-07-03', every: 'yearly' as const }, 'ok'],
    ['a recurrence that begins later', { date: '2026-06-10', every: 'weekly' as const }, 'ok'],
  ])('%s', (_, override, expected) => {
    expect(refusal(buildAvailability({ zone: 'UTC', overrides: [override] }), at)).toBe(expected);
  });

  test('extra hours open a day without rules; time off wins over them', () => {
    const extra = { date: '2026-06-06', kind: 'available' as const, startTime: '10:00', endTime: '12:00' };
    const build = (overrides: object[]) =>
      buildAvailability({ zone: 'UTC', week: { 1: ['09:00-17:00'] }, overrides: overrides as never });
    expect(refusal(build([]), '2026-06-06T10:00:00Z')).toBe('slot_not_offered');
    expect(refusal(build([extra]), '2026-06-06T11:00:00Z')).toBe('ok');
    expect(refusal(build([extra, { date: '2026-06-06' }]), '2026-06-06T11:00:00Z')).toBe('slot_not_offered');
  });

  test('the thirty-first and the leap day skip what has none', () => {
    const monthly = buildAvailability({ zone: 'UTC', overrides: [{ date: '2026-05-31', every: 'monthly' }] });
    expect(refusal(monthly, '2026-06-30T09:00:00Z')).toBe('ok');
    expect(refusal(monthly, '2026-07-31T09:00:00Z')).toBe('slot_not_offered');
    const leap = buildAvailability({ zone: 'UTC', overrides: [{ date: '2024-02-29', every: 'yearly' }] });
    expect(refusal(leap, '2027-02-28T09:00:00Z')).toBe('ok');
    expect(refusal(leap, '2028-02-29T09:00:00Z')).toBe('slot_not_offered');
  });
});
