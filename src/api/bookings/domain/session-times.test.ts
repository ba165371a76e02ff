import { expect, test } from 'vitest';
import { mayHappen } from './session-times';
import type { SessionStep } from './session-times';

const startsAt = new Date('2026-03-10T12:00:00Z');

test.each<[SessionStep, number, boolean]>([
  ['start', -16, false],
  ['start', -15, true],
  ['complete', -1, false],
  ['complete', 0, true],
  ['no_show_client', -1, false],
  ['no_show_consultant', 5, true],
])('%s %i minutes after the start: %s', (step, minutes, ok) => {
  expect(mayHappen(step, startsAt, new Date(startsAt.getTime() + minutes * 60_000)).ok).toBe(ok);
});
