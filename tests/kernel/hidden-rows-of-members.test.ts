import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWN_RECORDS as ofAccounts } from '../../src/api/accounts/records/own-records';
import { OWN_RECORDS as ofBilling } from '../../src/api/billing/records/own-records';
import { OWN_RECORDS as ofBookings } from '../../src/api/bookings/records/own-records';
import { OWN_RECORDS as ofCommerce } from '../../src/api/commerce/records/own-records';
import { OWN_RECORDS as ofMarketplace } from '../../src/api/marketplace/records/own-records';
import { OWN_RECORDS as ofMemberships } from '../../src/api/memberships/records/own-records';
import { OWN_RECORDS as ofMessaging } from '../../src/api/messaging/records/own-records';
import { partOf } from '../../src/shared/cursors/pagination';
import { attributeOf } from '../../src/shared/documents/typed-attributes';
import { publicFilters } from '../../src/shared/documents/visibility';
import { findOwn, listOwn } from '../../src/shared/own-records/find-own';
import type { OwnRecords } from '../../src/shared/own-records/own-records';
import { bootApp, type TestApp } from '../support/boot';
import { CANARY, readableTypes, seedHiddenRows, type Seeded } from '../support/hidden-rows';

const OWN: readonly OwnRecords[] = [
  ...ofAccounts,
  ...ofBilling,
  ...ofBookings,
  ...ofCommerce,
  ...ofMarketplace,
  ...ofMemberships,
  ...ofMessaging,
];

let app: TestApp;
let rows: Map<string, Seeded>;

beforeAll(async () => {
  app = await bootApp();
  const owned = OWN.map(({ uid }) => uid as string);
  rows = await seedHiddenRows(app, new Set([...readableTypes(app), ...owned, 'plugin::users-permissions.user']));
}, 600_000);
afterAll(() => app?.stop());

test('own records show of related documents what everybody sees', async () => {
  let looked = 0;
  for (const records of OWN) {
    const seeded = rows.get(records.uid);
    if (!seeded || seeded.shown.length === 0 || !records.related) continue;
    const mine = {
      ...records,
      owned: () => ({ documentId: { $in: seeded.shown.map(({ documentId }) => documentId) } }),
    };
    const owner = { member: { id: 0, documentId: 'me' } as never, records: mine as OwnRecords };
    const { rows: listed } = await listOwn(app.strapi, owner, { asked: partOf({ pageSize: 100 }) });
    expect.soft({ uid: records.uid, listed: listed.length > 0 }).toEqual({ uid: records.uid, listed: true });
    if (listed.length === 0) continue;
    const single = await findOwn(app.strapi, owner, { documentId: String(listed[0]?.documentId) });
    for (const relation of Object.keys(records.related)) {
      const { target = '' } = attributeOf(app.strapi, records.uid, relation);
      if (publicFilters(app.strapi, target) === undefined) continue;
      const text = JSON.stringify([single, ...listed].map((row) => row[relation]));
      const kept = records.ownRelated?.includes(relation) === true;
      const hides = kept ? `${CANARY} publishedAt` : CANARY;
      expect({ uid: records.uid, relation, tells: text.includes(hides) }).toEqual({
        uid: records.uid,
        relation,
        tells: false,
      });
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(8);
});
