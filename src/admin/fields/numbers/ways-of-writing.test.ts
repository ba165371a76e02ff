import { describe, expect, it } from 'vitest';
import { wayOfWriting } from './ways-of-writing';

const way = (name: string, type = 'integer', currency?: string) => wayOfWriting(name, { type, currency });

describe('numbers as people write them', () => {
  it.each([
    ['priceCents', 'decimal', 'EUR', '1.234,50', 123_450],
    ['priceCents', 'decimal', 'JPY', '1.234', 123_400],
    ['discountBasisPoints', 'integer', undefined, '12,5', 1250],
    ['discountBasisPoints', 'integer', undefined, '0,01', 1],
    ['capacity', 'integer', undefined, '12', 12],
    ['weight', 'decimal', undefined, '0,5', 0.5],
  ])('%s (%s, %s): %s is stored as %s, and written so again', (name, type, currency, typed, stored) => {
    expect(way(name, type, currency).read(typed, 'de')).toBe(stored);
    expect(way(name, type, currency).write(stored, 'de')).toBe(typed);
  });

  it.each([
    ['discountBasisPoints', 'integer', '12,345'],
    ['capacity', 'integer', '12,5'],
    ['weight', 'decimal', '0.5'],
    ['priceCents', 'decimal', '12,345'],
  ])('%s (%s) does not take %s', (name, type, typed) => {
    expect(way(name, type).read(typed, 'de')).toBeNull();
  });
});
