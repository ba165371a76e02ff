import { describe, expect, it } from 'vitest';
import { isSlug, isSlugOf, slugOf } from './slug';

describe('a slug', () => {
  it.each([
    ['Größe & Form', 'groesse-form'],
    ['Übermäßig schöne Öfen', 'uebermaessig-schoene-oefen'],
    ['Gro\u0308ße', 'groesse'],
    ['Crème brûlée', 'creme-brulee'],
    ['  24/7  Support! ', '24-7-support'],
    ['—', ''],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('of %j is %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
    expect(slug === '' || isSlug(slug)).toBe(true);
  });

  it.each([
    ['fees', 'Fees', true],
    ['fees-2', 'Fees', true],
    ['our-fees', 'Fees', false],
    ['fees-old', 'Fees', false],
    ['fees', '', false],
  ])('%j is made of %j: %s', (slug, text, is) => expect(isSlugOf(slug, text)).toBe(is));
});
