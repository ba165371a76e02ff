import { expect, test } from 'vitest';
import { writtenPart } from './written-part';

test.each([
  ['displayName', 'string', 'Ada', 'Ada', 'Ada'],
  ['date', 'date', '2026-12-01', 'Dec 1, 2026', '01.12.2026'],
  ['grantedAt', 'datetime', new Date('2026-12-01T23:30:00Z'), 'Dec 1, 2026', '01.12.2026'],
  ['startTime', 'time', '09:00:00.000', '09:00', '09:00'],
  ['dayOfWeek', 'integer', 1, 'Monday', 'Montag'],
  ['amountCents', 'decimal', 123450, '1,234.50 EUR', '1.234,50 EUR'],
  ['title', 'json', { en: 'Hello', de: 'Hallo' }, 'Hello', 'Hallo'],
  ['title', 'json', { en: 'Hello' }, 'Hello', 'Hello'],
  ['quantityMin', 'integer', 10, '10', '10'],
  ['note', 'text', '', null, null],
])('%s, a %s of %j, is %s and %s', (name, type, value, english, german) => {
  const part = { name, attribute: { type }, row: { [name]: value, currency: 'EUR' } };
  expect(writtenPart(part, 'en')).toBe(english);
  expect(writtenPart(part, 'de')).toBe(german);
});
