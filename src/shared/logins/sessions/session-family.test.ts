import { describe, expect, it } from 'vitest';
import { familyOf, type FamilyRow } from './session-family';

const row = (id: number, childId: string | null, family?: string): FamilyRow => ({
  id,
  sessionId: `s${id}`,
  childId,
  metadata: family === undefined ? null : { family },
});

describe('familyOf', () => {
  const rows = [row(1, 's2', 'a'), row(2, 's3', 'a'), row(3, null, 'a'), row(4, null, 'b'), row(5, 's6'), row(6, null)];

  it.each([
    ['s2', [1, 2, 3]],
    ['s4', [4]],
    ['s5', [5, 6]],
    ['s6', [6, 5]],
    ['unknown', []],
  ])('of %s', (sessionId, ids) => expect(familyOf(rows, sessionId).map(({ id }) => id)).toEqual(ids));

  it('ends where sessions refer to each other in a circle', () => {
    expect(familyOf([row(1, 's2'), row(2, 's1')], 's1')).toHaveLength(2);
  });
});
