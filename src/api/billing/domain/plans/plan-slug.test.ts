import { describe, expect, it } from 'vitest';
import { planSlug } from './plan-slug';

describe('planSlug', () => {
  it.each([
    ['Pro', 'pro'],
    ['Yoga Tier (VIP)', 'yoga-tier-vip'],
    ['Größe Élan', 'groesse-elan'],
    ['  !!  ', 'plan'],
    ['x'.repeat(120), 'x'.repeat(100)],
  ])('%s is %s', (name, slug) => expect(planSlug(name)).toBe(slug));
});
