import { expect, it } from 'vitest';
import { listAddress, recordAddress } from './addresses';

const LIST = '/content-manager/collection-types/api::bookings.consultation-request';
const UID = 'api::bookings.consultation-request';

it.each<[Parameters<typeof listAddress>[1], string]>([
  [null, LIST],
  [[], LIST],
  [[['requestStatus', '$eq', 'pending']], `${LIST}?filters[$and][0][requestStatus][$eq]=pending`],
  [
    [
      ['requestStatus', '$in', ['pending', 'confirmed']],
      ['createdAt', '$lt', '2026-01-01'],
    ],
    `${LIST}?filters[$and][0][requestStatus][$in][0]=pending&filters[$and][0][requestStatus][$in][1]=confirmed&filters[$and][1][createdAt][$lt]=2026-01-01`,
  ],
])('lists what fits %j', (conditions, expected) => {
  expect(decodeURIComponent(listAddress(UID, conditions))).toBe(expected);
});

it('opens a record in its language', () => {
  expect(recordAddress(UID, { documentId: 'abc', locale: null })).toBe(`${LIST}/abc`);
  expect(recordAddress(UID, { documentId: 'abc', locale: 'de' })).toBe(`${LIST}/abc?plugins[i18n][locale]=de`);
});
