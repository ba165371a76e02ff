import { describe, expect, it } from 'vitest';
import { allowedSteps } from './allowed-steps';

describe('allowedSteps', () => {
  it.each([
    ['pending', 'not_required', ['cancel']],
    ['pending', 'requested', ['approve', 'decline']],
    ['pending', 'approved', ['cancel']],
    ['confirmed', 'not_required', ['start', 'complete', 'no_show_client', 'no_show_consultant', 'cancel']],
    ['in_progress', 'approved', ['complete', 'no_show_client', 'no_show_consultant']],
    ['completed', 'not_required', []],
    ['expired', 'not_required', []],
  ] as const)('%s, approval %s', (bookingStatus, approvalStatus, steps) => {
    expect(allowedSteps({ bookingStatus, approvalStatus })).toEqual(steps);
  });
});
