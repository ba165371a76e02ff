import { expect, it, test } from 'vitest';
import { isZoneAttribute, zones } from './zones';

const WINTER = new Date('2026-12-01T00:00:00Z');

test('zones are those that clocks know, with their offset', () => {
  const found = zones('Asia/Calcutta', WINTER);
  expect(found[0]?.label).toMatch(/^UTC \(GMT(\+0)?\)$/);
  expect(found).toContainEqual({ name: 'Europe/Berlin', label: 'Europe/Berlin (GMT+1)' });
  expect(found).toContainEqual({ name: 'America/New_York', label: 'America/New York (GMT-5)' });
  expect(found.map(({ name }) => name)).toContain('Asia/Calcutta');
  expect(zones('nowhere').map(({ name }) => name)).not.toContain('nowhere');
});

it.each([
  ['timezone', true],
  ['consultantTimezone', true],
  ['place.timezone', true],
  ['timezoneNote', false],
  ['name', false],
])('%s is a zone: %s', (name, is) => expect(isZoneAttribute(name)).toBe(is));
