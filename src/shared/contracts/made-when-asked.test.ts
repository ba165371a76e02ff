import { expect, it } from 'vitest';
import { madeWhenAsked } from './made-when-asked';

it('makes what is read, when it is read first, and keeps it', () => {
  const calls: string[] = [];
  const made = madeWhenAsked<{ one: object; other: object }>({
    one: () => (calls.push('one'), { is: 1 }),
    other: () => (calls.push('other'), { is: 2 }),
  });
  expect(Object.keys(made)).toEqual(['one', 'other']);
  expect(calls).toEqual([]);
  expect(made.other).toBe(made.other);
  expect(made.other).toEqual({ is: 2 });
  expect(calls).toEqual(['other']);
});
