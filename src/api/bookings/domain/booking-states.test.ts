import { expect, test } from 'vitest';
import { bookingStates } from './booking-states';
import type { BookingState, BookingTransition } from './booking-states';

test.each<[BookingState, BookingTransition, BookingState | null]>([
  ['pending', 'confirm', 'confirmed'],
  ['pending', 'expire', 'expired'],
  ['expired', 'confirm_late', 'confirmed'],
  ['confirmed', 'cancel', 'cancelled'],
  ['confirmed', 'expire', null],
  ['completed', 'cancel', null],
  ['cancelled', 'confirm', null],
  ['in_progress', 'no_show_client', 'no_show_client'],
  ['in_progress', 'cancel', null],
])('%s --%s--> %s', (from, transition, to) => {
  const verdict = bookingStates.move(from, transition);
  expect(verdict.ok ? verdict.to : null).toBe(to);
});
