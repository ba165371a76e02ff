import { expect, it } from 'vitest';
import { remembered } from './remembered';

it('makes what is asked for once, and begins anew with one more than it remembers', () => {
  const of = remembered<string>(2);
  const made: string[] = [];
  const ask = (key: string): string =>
    of(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'b', 'c', 'c', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'B', 'C', 'C', 'A']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
