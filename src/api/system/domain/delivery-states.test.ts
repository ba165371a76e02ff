import { expect, test } from 'vitest';
import { deliveryStates, type DeliveryState, type DeliveryTransition } from './delivery-states';

test.each<[DeliveryState, DeliveryTransition, DeliveryState | null]>([
  ['pending', 'deliver', 'delivered'],
  ['failed', 'deliver', 'delivered'],
  ['pending', 'fail', 'failed'],
  ['pending', 'replay', null],
  ['delivered', 'replay', 'pending'],
  ['failed', 'replay', 'pending'],
])('%s --%s--> %s', (from, transition, to) => {
  const verdict = deliveryStates.move(from, transition);
  expect(verdict.ok ? verdict.to : null).toBe(to);
});
