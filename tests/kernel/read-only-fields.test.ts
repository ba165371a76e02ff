import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { configurationOf } from '../../src/shared/strapi/content-manager/configuration-of-forms';
import { bootApp, type TestApp } from '../support/boot';
import { shownTypes } from '../support/filled-rows';

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

test('no form of any type offers what nobody types, and each offers what staff add', async () => {
  const offered: string[] = [];
  const withheld: string[] = [];
  for (const uid of shownTypes(app)) {
    const { attributes, pluginOptions } = app.strapi.contentType(uid as never) as unknown as Facts;
    const isMachineWritten = pluginOptions?.magnetiq?.machineWritten === true;
    const { metadatas } = await configurationOf(app.strapi, uid);
    for (const [name, { required, default: fallback, pluginOptions: own }] of Object.entries(attributes)) {
      const { computed, staffEditable } = own?.magnetiq ?? {};
      const isOpen = metadatas[name]?.edit?.editable !== false;
      const isAsked = required === true && fallback === undefined;
      if (metadatas[name] && isOpen && (isMachineWritten ? !staffEditable : computed && !isAsked))
        offered.push(`${uid}.${name}`);
      if (staffEditable && !isOpen) withheld.push(`${uid}.${name}`);
    }
  }
  expect(offered).toEqual([]);
  expect(withheld).toEqual([]);
});

interface Facts {
  pluginOptions?: { magnetiq?: { machineWritten?: boolean } };
  attributes: Record<
    string,
    {
      required?: boolean;
      default?: unknown;
      pluginOptions?: { magnetiq?: { computed?: boolean; staffEditable?: boolean } };
    }
  >;
}
