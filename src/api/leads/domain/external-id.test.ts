import { describe, expect, it } from 'vitest';
import { externalId, hashedExternalId } from './external-id';

describe('external ids', () => {
  it('hold one dot, after the module', () => {
    expect(externalId('booking', 'ab.c-1')).toBe('magnetiq.booking_ab_c_1');
  });

  it('do not tell the text that they come from', () => {
    expect(hashedExternalId('partner', 'ann@example.com')).toMatch(/^magnetiq\.partner_[0-9a-f]{24}$/);
    expect(hashedExternalId('partner', 'ann@example.com')).not.toBe(hashedExternalId('partner', 'bob@example.com'));
  });
});
