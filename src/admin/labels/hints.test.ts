import { describe, expect, it } from 'vitest';
import { shownSchemas } from '../../../tests/support/shown-schemas';
import { fieldHint, HINTS } from './hints';
import { fieldLabel } from './field-label';

const seen = new Set(shownSchemas().flatMap(({ attributes }) => Object.keys(attributes)));

/** What a machine reads, or what decides on money and visibility. */
const NEVER_OBVIOUS =
  /^(slug|code|key|timezone|currency|sortOrder|rate|discount(Cents|BasisPoints)|max(Discount|Uses).*|minimumOrderCents|valid(From|Until)|meta(Title|Description)|canonicalUrl|utm.*|is(Active|Public|Featured|Canonical)|.*Buffer.*|.*(cancellation|reschedule)Hours)$/;

describe('hints', () => {
  it('are there, in both languages, for whatever is not obvious', () => {
    expect([...seen].filter((name) => NEVER_OBVIOUS.test(name) && fieldHint(name, 'de') === undefined)).toEqual([]);
  });

  it('belong to attributes that people see', () => {
    expect(Object.keys(HINTS).filter((name) => !seen.has(name))).toEqual([]);
  });

  it.each(Object.entries(HINTS))('%s says more than its label, and is German in German', (name, { en, de }) => {
    expect(de).not.toBe(en);
    expect(en.length).toBeGreaterThan(fieldLabel(name, 'en').length);
    expect(de).toMatch(/[.]$/);
  });
});
