import { describe, expect, it } from 'vitest';
import { shownSchemas } from '../../../tests/support/shown-schemas';
import { GERMAN_VALUES_A_TO_L } from './german-values-a-to-l';
import { GERMAN_VALUES_M_TO_Z } from './german-values-m-to-z';
import { toneOf, valueLabel } from './value-label';

const values = new Set(
  shownSchemas().flatMap(({ attributes }) => Object.values(attributes).flatMap((one) => one.enum ?? [])),
);

describe('values of enumerations', () => {
  it('that people see have a German word each', () => {
    expect(values.size).toBeGreaterThan(300);
    const german = { ...GERMAN_VALUES_A_TO_L, ...GERMAN_VALUES_M_TO_Z };
    expect([...values].filter((value) => !Object.hasOwn(german, value))).toEqual([]);
    expect(Object.keys(german).filter((value) => !values.has(value))).toEqual([]);
  });

  it('have no sign of how they are stored', () => {
    for (const language of ['en', 'de'] as const)
      expect([...values].map((value) => valueLabel(value, language)).filter((label) => /_|^[a-z]/.test(label))).toEqual(
        [],
      );
  });

  it.each([
    ['in_review', 'en', 'In review'],
    ['in_review', 'de', 'In Prüfung'],
    ['paypal', 'en', 'PayPal'],
    ['something_new', 'de', 'Something new'],
    ['constructor', 'en', 'Constructor'],
  ] as const)('%s in %s is %s', (value, language, label) => {
    expect(valueLabel(value, language)).toBe(label);
  });

  it.each([
    ['bookingStatus', 'cancelled', 'danger'],
    ['bookingStatus', 'confirmed', 'success'],
    ['bookingStatus', 'something', 'neutral'],
    ['discountType', 'active', undefined],
  ] as const)('%s %s is %s', (attribute, value, tone) => {
    expect(toneOf(attribute, value)).toBe(tone);
  });
});
