import { expect, test } from 'vitest';
import { cancellationRefund } from './cancellation';
import type { CancelledBy } from './cancellation';

const startsAt = new Date('2026-03-10T12:00:00Z');
const before = (hours: number) => new Date(startsAt.getTime() - hours * 3_600_000);
const terms = (cancellationHours: number, lateCancellationRefundPercent: number, currency = 'USD') => ({
  cancellationHours,
  lateCancellationRefundPercent,
  currency,
});

test.each<[CancelledBy, number, number, number, number, number, string]>([
  // by, window, late %, hours before, refundable, refund, reason
  ['client', 24, 0, 24, 10_000, 10_000, 'free_cancellation'],
  ['client', 24, 0, 23.999, 10_000, 0, 'late_cancellation'],
  ['client', 24, 50, 1, 10_001, 5001, 'late_cancellation'],
  ['client', 24, 33, 1, 100, 33, 'late_cancellation'],
  ['client', 0, 0, 0, 10_000, 10_000, 'free_cancellation'],
  ['client', 72, 0, 48, 10_000, 0, 'late_cancellation'],
  ['client', 24, 50, -1, 10_000, 5000, 'late_cancellation'],
  ['consultant', 24, 0, 1, 10_000, 10_000, 'cancelled_by_expert'],
  ['staff', 24, 0, 1, 10_000, 10_000, 'cancelled_by_platform'],
  ['system', 24, 0, -5, 700, 700, 'cancelled_by_platform'],
  ['client', 24, 100, 90, 0, 0, 'nothing_paid'],
])('%s, window %i h at %i %%, %d h before, %i paid: %i back, %s', (by, hours, percent, ahead, paid, back, reason) => {
  expect(
    cancellationRefund(by, terms(hours, percent), { startsAt, now: before(ahead), refundableCents: paid }),
  ).toEqual({
    amountCents: back,
    reason,
  });
});

test.each([
  ['JPY', 422_200, 33, 139_300],
  ['JPY', 100, 50, 100],
  ['JPY', 100, 49, 0],
  ['KWD', 1_001, 50, 501],
  ['USD', 422_200, 33, 139_326],
])('late in %s, of %i at %i %%: %i', (currency, paid, percent, back) => {
  const at = { startsAt, now: before(1), refundableCents: paid };
  expect(cancellationRefund('client', terms(24, percent, currency), at).amountCents).toBe(back);
});

test('late is late also when nothing is left to refund', () => {
  const at = { startsAt, now: before(1), refundableCents: 0 };
  expect(cancellationRefund('client', terms(24, 50), at)).toEqual({ amountCents: 0, reason: 'late_cancellation' });
  expect(cancellationRefund('staff', terms(24, 50), at)).toEqual({ amountCents: 0, reason: 'nothing_paid' });
});
