import { describe, expect, it } from 'vitest';
import { addMonths, boundsOf, monthOf } from './months';

describe('months', () => {
  it.each([
    ['2026-01-31T23:59:59.999Z', '2026-01'],
    ['2026-02-01T00:00:00.000Z', '2026-02'],
    ['2024-02-29T12:00:00+14:00', '2024-02'],
  ])('%s lies in %s', (instant, month) => expect(monthOf(new Date(instant))).toBe(month));

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -27, '2023-12'],
    ['2026-05', 0, '2026-05'],
  ])('%s and %i months is %s', (month, count, expected) => expect(addMonths(month, count)).toBe(expected));

  it('ends where the next one begins', () => {
    expect(boundsOf('2026-12')).toEqual({ from: '2026-12-01', to: '2027-01-01' });
  });
});
