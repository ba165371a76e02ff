import { describe, expect, it } from 'vitest';
import { allowedSteps, refundableCents } from './allowed-steps';

describe('allowedSteps', () => {
  it.each([
    ['pending', 'not_required', ['cancel']],
    ['pending', 'requested', ['approve', 'decline']],
    ['pending', 'approved', ['cancel']],
    ['confirmed', 'not_required', ['start', 'complete', 'no_show_client', 'no_show_consultant', 'cancel']],
    ['confirmed', 'requested', ['approve', 'decline']],
    ['in_progress', 'approved', ['complete', 'no_show_client', 'no_show_consultant']],
    ['completed', 'not_required', []],
    ['expired', 'not_required', []],
  ] as const)('%s, approval %s', (bookingStatus, approvalStatus, steps) => {
    expect(allowedSteps({ bookingStatus, approvalStatus })).toEqual(steps);
  });
});

describe('refundableCents', () => {
  it.each([
    ['completed', 10000, 0, 10000],
    ['partially_refunded', 10000, 4000, 6000],
    ['completed', 0, null, 0],
    ['pending', 10000, 0, 0],
    ['refunded', 10000, 10000, 0],
    ['disputed', 10000, 0, 0],
  ])('%s, %i paid and %s paid back', (paymentStatus, totalAmountCents, refundAmountCents, left) => {
    expect(refundableCents({ paymentStatus, totalAmountCents, refundAmountCents })).toBe(left);
  });
});
