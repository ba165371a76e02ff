import { describe, expect, it } from 'vitest';
import { valueSize } from './value-size';

describe('valueSize', () => {
  it.each<[string, unknown, number, number]>([
    ['nothing', undefined, 0, 0],
    ['null', null, 1, 0],
    ['a scalar', 'a', 1, 0],
    ['a list', ['a', 'b'], 3, 0],
    ['an object', { a: 1, b: [1, 2] }, 5, 1],
    ['objects in lists in objects', { or: [{ a: { eq: 1 } }] }, 5, 3],
  ])('counts %s', (_what, value, values, depth) => {
    expect(valueSize(value)).toEqual({ values, depth });
  });

  it('sees through a depth at which recursion ends', () => {
    const deep: unknown = JSON.parse(`${'{"not":'.repeat(50_000)}{}${'}'.repeat(50_000)}`);
    expect(valueSize(deep)).toEqual({ values: 50_001, depth: 50_001 });
  });

  it('stops once it is too big', () => {
    expect(valueSize(new Array(100_000).fill(1), 10).values).toBe(11);
  });
});
