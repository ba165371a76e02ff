import { describe, expect, it } from 'vitest';
import { mayBeRefunded, stepsForStaff } from './staff-steps';

const HOUR_MS = 3_600_000;
const now = new Date('2026-03-10T12:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * HOUR_MS).toISOString();

describe('stepsForStaff', () => {
  it.each([
    ['pending', 'not_required', 24, ['cancel']],
    ['pending', 'requested', 24, ['approve', 'decline']],
    ['pending', 'requested', -1, ['decline']],
    ['pending', 'approved', 24, ['cancel']],
    ['confirmed', 'not_required', 24, ['cancel']],
    ['confirmed', 'not_required', 0.1, ['start', 'cancel']],
    ['confirmed', 'not_required', -0.5, ['start', 'no_show_client', 'no_show_consultant', 'cancel']],
    ['confirmed', 'not_required', -2, ['complete', 'no_show_client', 'no_show_consultant']],
    ['confirmed', 'requested', 24, ['approve', 'decline']],
    ['in_progress', 'approved', -0.1, ['complete']],
    ['completed', 'not_required', -2, []],
    ['expired', 'not_required', 24, []],
  ] as const)('%s, approval %s, %d hours before it starts', (bookingStatus, approvalStatus, hours, steps) => {
    const booking = {
      bookingStatus,
      approvalStatus,
      scheduledStart: inHours(hours),
      scheduledEnd: inHours(hours + 1),
      holdExpiresAt: null,
      moveConsent: null,
      absenceReportedAt: null,
    };
    expect(stepsForStaff(booking, { now, noShowGraceMinutes: 15 })).toEqual(steps);
  });
});

describe('mayBeRefunded', () => {
  it.each([
    ['completed', 10000, 0, true],
    ['partially_refunded', 10000, 4000, true],
    ['disputed', 10000, 0, true],
    ['completed', 0, null, false],
    ['pending', 10000, 0, false],
    ['refunded', 10000, 10000, false],
  ])('%s, %i paid and %s paid back: %s', (paymentStatus, totalAmountCents, refundAmountCents, may) => {
    expect(mayBeRefunded({ paymentStatus, totalAmountCents, refundAmountCents })).toBe(may);
  });
});
