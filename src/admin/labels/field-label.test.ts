import { describe, expect, it } from 'vitest';
import { shownSchemas } from '../../../tests/support/shown-schemas';
import { fieldLabel } from './field-label';

/** Words that German has from English, or both from elsewhere. */
const SAME_IN_BOTH =
  'Banner Budget Code Experiment Hashtag Hashtags Influencer Logo Name Region System Webinar Website Whitepaper'.split(
    ' ',
  );

describe('fieldLabel', () => {
  it.each([
    ['clientLinkedinUrl', 'en', 'Client LinkedIn URL'],
    ['totalAmountCents', 'en', 'Total amount'],
    ['taxBasisPoints', 'en', 'Tax (%)'],
    ['discountCents', 'en', 'Discount'],
    ['code', 'en', 'Code'],
    ['totalAmountCents', 'de', 'Gesamtbetrag'],
    ['clientLastName', 'de-DE', 'Nachname des Kunden'],
    ['somethingNew', 'de', 'Something new'],
  ])('%s in %s', (name, language, label) => expect(fieldLabel(name, language)).toBe(label));

  it('is German for every attribute that people see', () => {
    const names = new Set(shownSchemas().flatMap(({ attributes }) => Object.keys(attributes)));
    expect(names.size).toBeGreaterThan(800);
    const same = [...names].filter((name) => fieldLabel(name, 'de') === fieldLabel(name, 'en'));
    expect(same.filter((name) => !SAME_IN_BOTH.includes(fieldLabel(name, 'de').replace(' (ID)', '')))).toEqual([]);
  });
});
