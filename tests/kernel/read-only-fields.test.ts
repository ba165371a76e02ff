import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
let admin: AdminSession;

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
}, 120_000);

afterAll(() => app?.stop());

const configuration = (uid: string) => `/content-manager/content-types/${uid}/configuration`;

async function editableIn(uid: string): Promise<Record<string, boolean | undefined>> {
  const { body } = await admin.get(configuration(uid)).expect(200);
  const metadatas = body.data.contentType.metadatas as Record<string, { edit: { editable?: boolean } }>;
  return Object.fromEntries(Object.entries(metadatas).map(([name, { edit }]) => [name, edit.editable]));
}

test('forms show what follows from the record as read-only, whatever their settings say', async () => {
  const uid = 'api::billing.coupon';
  expect(await editableIn(uid)).toMatchObject({ code: true, currentUsageCount: false, conversionRate: false });
  const { body } = await admin.get(configuration(uid)).expect(200);
  const { settings, layouts, metadatas } = body.data.contentType;
  delete metadatas.documentId;
  metadatas.currentUsageCount.edit.editable = true;
  await admin.put(configuration(uid), { settings, layouts, metadatas });
  expect(await editableIn(uid)).toMatchObject({ code: true, currentUsageCount: false });
});

test('of records that only the platform writes, what staff add is open', async () => {
  expect(await editableIn('api::billing.dispute')).toMatchObject({ notes: true, amountCents: false, reason: false });
});

test('what a new form must say stays open although it is computed', async () => {
  expect(await editableIn('api::accounts.review')).toMatchObject({ subject: true, isVerified: false, rating: true });
});
