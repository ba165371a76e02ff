import { describe, expect, it } from 'vitest';
import { orderTables } from './order-tables';

const order = (tables: Record<string, string[]>): string[][] => orderTables(new Map(Object.entries(tables)));

describe('the order of tables', () => {
  it.each<[string, Record<string, string[]>, string[][]]>([
    [
      'what is referred to first',
      { orders: ['users'], users: [], items: ['orders'] },
      [['users'], ['orders'], ['items']],
    ],
    ['a self reference alone', { pages: ['pages'] }, [['pages']]],
    ['a ring together', { a: ['b', 'x'], b: ['a'], c: ['a'], x: [] }, [['x'], ['b', 'a'], ['c']]],
    ['unknown tables left out', { a: ['gone'] }, [['a']]],
  ])('puts %s', (_name, tables, groups) => {
    expect(order(tables).map((group) => [...group].sort())).toEqual(groups.map((group) => [...group].sort()));
  });
});
