import { expect, test } from 'vitest';
import { mayRegister, type OpenWebinar } from './webinar-registration';
import { webinarStates } from './webinar-states';

const webinar: OpenWebinar = {
  webinarStatus: 'scheduled',
  registrationEnabled: true,
  registrationDeadline: new Date('2026-12-01T10:00:00Z'),
  scheduledAt: new Date('2026-12-02T10:00:00Z'),
  maxParticipants: 2,
};

test.each<[string, Partial<OpenWebinar>, string, string]>([
  ['an open one', {}, '2026-11-30T10:00:00Z', 'ok'],
  ['at the deadline', {}, '2026-12-01T10:00:00Z', 'too_late'],
  ['before the start, without a deadline', { registrationDeadline: null }, '2026-12-02T09:59:59Z', 'ok'],
  ['at the start', { registrationDeadline: null }, '2026-12-02T10:00:00Z', 'too_late'],
  ['a cancelled one', { webinarStatus: 'cancelled' }, '2026-11-30T10:00:00Z', 'closed'],
  ['a closed one', { registrationEnabled: false }, '2026-11-30T10:00:00Z', 'closed'],
])('%s', (_title, changes, at, expected) => {
  const verdict = mayRegister({ ...webinar, ...changes }, new Date(at));
  expect(verdict.ok ? 'ok' : verdict.reason).toBe(expected);
});

test('a completed webinar stays completed, a cancelled one may come back', () => {
  expect(webinarStates.next('completed')).toEqual([]);
  expect(webinarStates.next('cancelled')).toEqual(['scheduled']);
});
