import { describe, expect, it } from 'vitest';
import { faultsOfRows, valueOfRows } from './map-rows';

const rows = (...names: string[]) => names.map((name, key) => ({ key, name, value: key }));

describe('rows of names and values', () => {
  it.each([
    ['different names', ['a', 'b'], [], {}],
    ['one name twice', ['a', ' a '], [], { 1: 'twice' }],
    ['no name', ['', 'a'], [], { 0: 'nameless' }],
    ['a name that is taken', ['size'], ['size'], { 0: 'twice' }],
  ])('say what is wrong with %s', (_what, names, taken, faults) => {
    expect(Object.fromEntries(faultsOfRows(rows(...names), taken))).toEqual(faults);
  });

  it('are a value without a name that is there already; what has none is told without one', () => {
    expect(valueOfRows(rows('a', '', 'a', 'b'))).toEqual({ a: 0, '': 1, b: 3 });
    expect(valueOfRows([{ key: 1, name: '', value: '' }])).toEqual({});
  });
});
