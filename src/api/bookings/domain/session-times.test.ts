import { describe, expect, test } from 'vitest';
import { mayHappen } from './session-times';
import type { SessionStanding, SessionStep, StepMoment } from './session-times';

const startsAt = new Date('2026-03-10T12:00:00Z');
const standing: SessionStanding = {
  startsAt,
  endsAt: new Date('2026-03-10T13:00:00Z'),
  isStarted: false,
  isUnapproved: false,
  isUnagreed: false,
  isAbsenceReported: false,
};
const after = (minutes: number, by: StepMoment['by'] = 'consultant'): StepMoment => ({
  by,
  now: new Date(startsAt.getTime() + minutes * 60_000),
  noShowGraceMinutes: 15,
});

test.each<[SessionStep, number, boolean]>([
  ['start', -16, false],
  ['start', -15, true],
  ['start', 59, true],
  ['start', 60, false],
  ['complete', -1, false],
  ['complete', 59, false],
  ['complete', 60, true],
  ['no_show_client', -1, false],
  ['no_show_client', 14, false],
  ['no_show_client', 15, true],
  ['no_show_consultant', 14, false],
  ['no_show_consultant', 15, true],
])('%s %i minutes after the start: %s', (step, minutes, ok) => {
  expect(mayHappen(step, standing, after(minutes)).ok).toBe(ok);
});

test.each([
  [-1, false],
  [0, true],
  [30, true],
])('a session that was started is complete %i minutes after its start: %s', (minutes, ok) => {
  expect(mayHappen('complete', { ...standing, isStarted: true }, after(minutes)).ok).toBe(ok);
});

describe('what somebody contradicts', () => {
  test.each<[Partial<SessionStanding>, SessionStep, StepMoment['by'], boolean]>([
    [{ isUnapproved: true }, 'start', 'consultant', false],
    [{ isUnapproved: true }, 'complete', 'staff', false],
    [{ isUnapproved: true }, 'no_show_consultant', 'staff', false],
    [{ isUnagreed: true }, 'complete', 'consultant', true],
    [{ isUnagreed: true }, 'no_show_client', 'staff', false],
    [{ isUnagreed: true }, 'no_show_consultant', 'staff', true],
    [{ isAbsenceReported: true }, 'complete', 'consultant', false],
    [{ isAbsenceReported: true }, 'complete', 'system', false],
    [{ isAbsenceReported: true }, 'complete', 'staff', true],
    [{ isAbsenceReported: true }, 'no_show_client', 'consultant', false],
    [{ isAbsenceReported: true }, 'no_show_consultant', 'staff', true],
  ])('%j: %s by %s: %s', (change, step, by, ok) => {
    expect(mayHappen(step, { ...standing, ...change }, after(200, by)).ok).toBe(ok);
  });
});
