import { describe, expect, it } from 'vitest';
import { chooseModules } from './choose-modules';

const declared = {
  bookings: { needs: ['experts', 'billing'] },
  system: { needs: [], always: true },
  experts: { needs: [] },
  billing: { needs: ['system'] },
};

describe('chooseModules', () => {
  it.each(['all', '', ' all , experts'])('turns everything on for "%s", needs first', (text) => {
    expect(chooseModules(text, declared)).toEqual({
      all: ['experts', 'system', 'billing', 'bookings'],
      on: ['experts', 'system', 'billing', 'bookings'],
      off: [],
    });
  });

  it('turns on what is named and what is always on', () => {
    expect(chooseModules('experts', declared)).toMatchObject({
      on: ['experts', 'system'],
      off: ['billing', 'bookings'],
    });
  });

  it('names every problem at once', () => {
    expect(() => chooseModules('bookings,shop', declared)).toThrow(/no shop .*; bookings needs experts and billing/);
  });

  it('refuses a circle of needs', () => {
    expect(() => chooseModules('all', { a: { needs: ['b'] }, b: { needs: ['a'] } })).toThrow('a needs b needs a');
  });

  it('refuses a need that nobody declared', () => {
    expect(() => chooseModules('all', { a: { needs: ['b'] } })).toThrow('a needs b, which is not declared');
  });
});
