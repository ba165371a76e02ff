import { expect, test } from 'vitest';
import { judgeSubject } from './review-subject';

test.each([
  [{ product: 'p' }, 'product', 'product'],
  [{ provider: 'v' }, 'service', 'provider'],
  [{ provider: 'v', appointment: 'a' }, 'service', 'appointment'],
  [{ profile: 'i', campaignBooking: 'b' }, 'collaboration', 'campaignBooking'],
])('%j is a review of a %s', (targets, subject, relation) => {
  expect(judgeSubject(targets)).toMatchObject({ ok: true, subject, relation });
});

test.each([[{}], [{ product: 'p', provider: 'v' }], [{ product: 'p', profile: 'i' }]])('%j is refused', (targets) => {
  expect(judgeSubject(targets).ok).toBe(false);
});
