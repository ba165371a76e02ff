import { describe, expect, it } from 'vitest';
import { amountFault } from './amount-fault';

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
