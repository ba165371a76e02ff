import { describe, expect, it } from 'vitest';
import { allowedSteps, amountFault, mayBeRefunded } from './allowed-steps';

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

describe('amountFault', () => {
  it.each([
    [100, 422_200, 100, null],
    [422_200, 422_200, 100, null],
    [0, 422_200, 100, 'nothing'],
    [422_300, 422_200, 100, 'too_much'],
    [139_326, 422_200, 100, 'not_whole'],
    [139_326, 422_200, 1, null],
  ])('%i of %i in units of %i: %s', (cents, refundableCents, unitCents, fault) => {
    expect(amountFault(cents, { refundableCents, unitCents })).toBe(fault);
  });
});
