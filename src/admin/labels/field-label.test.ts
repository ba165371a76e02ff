import { describe, expect, it } from 'vitest';
import { fieldLabel } from './field-label';

describe('fieldLabel', () => {
  it.each([
    ['clientLinkedinUrl', 'en', 'Client LinkedIn URL'],
    ['totalAmountCents', 'en', 'Total amount (cents)'],
    ['taxBasisPoints', 'en', 'Tax (basis points)'],
    ['code', 'en', 'Code'],
    ['totalAmountCents', 'de', 'Gesamtbetrag (Cent)'],
    ['clientLastName', 'de-DE', 'Nachname des Kunden'],
    ['somethingNew', 'de', 'Something new'],
  ])('%s in %s', (name, language, label) => expect(fieldLabel(name, language)).toBe(label));
});
