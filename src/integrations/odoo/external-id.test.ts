import { describe, expect, it } from 'vitest';
import { externalId, hashedExternalId } from './external-id';

describe('external ids', () => {
  it('hold one dot, after the module', () => {
    expect(externalId('booking', 'ab.c-1')).toBe('magnetiq.booking_ab_c_1');
  });

  it('are the same for one mailbox however it is written', () => {
    expect(hashedExternalId('partner', ' Ann@Example.com ')).toBe(hashedExternalId('partner', 'ann@example.com'));
    expect(hashedExternalId('partner', 'ann@example.com')).toMatch(/^magnetiq\.partner_[0-9a-f]{24}$/);
  });
});
