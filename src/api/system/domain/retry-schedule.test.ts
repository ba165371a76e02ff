import { describe, expect, it } from 'vitest';
import { nextWaitMs, OUTBOX_SCHEDULE, WEBHOOK_SCHEDULE } from './retry-schedule';

describe('nextWaitMs', () => {
  it.each([
    [1, 5_000],
    [2, 300_000],
    [3, 1_800_000],
    [9, 86_400_000],
    [10, null],
  ])('webhooks: after attempt %i waits %s ms', (attempt, expected) => {
    expect(nextWaitMs(WEBHOOK_SCHEDULE, attempt, { random: 0 })).toBe(expected);
  });

  it('makes ten attempts in all', () => {
    expect(WEBHOOK_SCHEDULE).toHaveLength(9);
    expect(OUTBOX_SCHEDULE).toHaveLength(9);
  });

  it('spreads upwards only, by a fifth at most', () => {
    expect(nextWaitMs(WEBHOOK_SCHEDULE, 1, { random: 1 })).toBe(6_000);
  });

  it('waits longer, never shorter, when the receiver asks', () => {
    expect(nextWaitMs(WEBHOOK_SCHEDULE, 1, { random: 0, askedMs: 120_000 })).toBe(120_000);
    expect(nextWaitMs(WEBHOOK_SCHEDULE, 2, { random: 0, askedMs: 1_000 })).toBe(300_000);
    expect(nextWaitMs(WEBHOOK_SCHEDULE, 10, { random: 0, askedMs: 1_000 })).toBeNull();
  });
});
