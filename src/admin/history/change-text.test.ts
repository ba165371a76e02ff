import { expect, it } from 'vitest';
import { changeText, type Say } from './change-text';
import { messages } from './messages';

const inGerman: Say = (id, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), messages.de[id]);

it.each<[string, string, unknown, unknown, string]>([
  ['title', 'string', 'Alt', 'Neu', 'Alt → Neu'],
  ['title', 'string', '', 'Neu', 'leer → Neu'],
  ['priceCents', 'integer', 1000, 123_450, '10,00 EUR → 1.234,50 EUR'],
  ['discountBasisPoints', 'integer', null, 1250, 'leer → 12,5 %'],
  ['isActive', 'boolean', true, false, 'Ja → Nein'],
  ['bookingStatus', 'enumeration', 'pending', 'in_review', 'Ausstehend → In Prüfung'],
  ['bornOn', 'date', null, '2030-01-31', 'leer → 31.01.2030'],
  ['opensAt', 'time', '09:00:00.000', null, '09:00 → leer'],
  ['tags', 'relation', ['Alt'], ['Neu', 'Neuer'], 'Alt entfernt · Neu, Neuer hinzugefügt'],
])('%s (%s): %j, %j', (name, type, before, after, text) => {
  const change = { name, type, isHidden: false, before, after } as Parameters<typeof changeText>[0];
  expect(changeText(change, { text: inGerman, language: 'de', currency: 'EUR' })).toBe(text);
});
