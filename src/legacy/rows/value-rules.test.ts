import { describe, expect, it } from 'vitest';
import { faultOfValue } from './value-rules';

describe('whole numbers', () => {
  it('end where those of PostgreSQL end, on every database', () => {
    const integer = { type: 'integer' };
    for (const right of [2_147_483_647, -2_147_483_648, 0]) expect(faultOfValue('views', integer, right)).toBeNull();
    for (const wrong of [2_147_483_648, -2_147_483_649, '9007199254740993'])
      expect(faultOfValue('views', integer, wrong)).toMatch(/larger/);
  });

  it('may be larger where the attribute has a column for it', () => {
    expect(faultOfValue('fileSize', { type: 'biginteger' }, 5_368_709_120)).toBeNull();
    const wide = { type: 'integer', columnType: { type: 'bigInteger' } };
    expect(faultOfValue('fileSize', wide, 5_368_709_120)).toBeNull();
  });
});
