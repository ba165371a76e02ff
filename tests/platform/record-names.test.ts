import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { documentsOf } from '../support/documents';

/* What the content manager calls records that have no name of their own. */

const REQUESTS = 'api::bookings.consultation-request';
const PLAN = 'api::billing.plan';
const PRICE = 'api::billing.plan-price';
const SUBSCRIPTION = 'api::billing.subscription';

let app: TestApp;
let admin: AdminSession;

const configuration = async (uid: string) =>
  (await admin.get(`/content-manager/content-types/${uid}/configuration`).expect(200)).body.data.contentType as {
    settings: { mainField: string };
    metadatas: Record<string, { edit: { mainField?: string }; list: { sortable: boolean } }>;
  };

async function aPrice(name: string, amountCents: number) {
  const { documentId: plan } = await documentsOf(app, PLAN).create({
    data: { name, slug: name.toLowerCase() },
  });
  return documentsOf(app, PRICE).create({ data: { plan, billingPeriod: 'monthly', amountCents, currency: 'EUR' } });
}

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
});
afterAll(() => app?.stop());

describe('a record without a name of its own', () => {
  test('is called by what it joins: in its form, its list, and where it is chosen', async () => {
    const price = await aPrice('Gold', 123_450);
    const name = /^Gold.* · 1,234\.50 EUR$/;
    const form = await admin.get(`/content-manager/collection-types/${PRICE}/${price.documentId}`).expect(200);
    expect(form.body.data.recordName).toMatch(name);
    const list = await admin.get(`/content-manager/collection-types/${PRICE}?pageSize=100`).expect(200);
    expect((list.body.results as { recordName: string }[]).map(({ recordName }) => recordName)).toContainEqual(
      expect.stringMatching(name),
    );
    const choices = await admin.get(`/content-manager/relations/${SUBSCRIPTION}/planPrice?pageSize=100`).expect(200);
    expect((choices.body.results as { recordName: string }[]).map(({ recordName }) => recordName)).toContainEqual(
      expect.stringMatching(name),
    );
    expect((await configuration(SUBSCRIPTION)).metadatas.planPrice?.edit.mainField).toBe('recordName');
  });

  test('is saved by a form that sends its name back', async () => {
    const price = await aPrice('Silver', 100);
    const at = `/content-manager/collection-types/${PRICE}/${price.documentId}`;
    const { data } = (await admin.get(at).expect(200)).body;
    await admin.put(at, { ...data, isActive: false }).expect(200);
  });

  test('keeps what a person arranged, without the made-up attribute', async () => {
    const { settings, metadatas, layouts } = (await configuration(PRICE)) as never as Record<string, object>;
    const { documentId: _, id: __, ...known } = metadatas as Record<string, { list: { mainField?: string } }>;
    const sent = Object.fromEntries(
      Object.entries(known).map(
        ([
          name,
          {
            list: { mainField: ___, ...list },
            ...rest
          },
        ]) => [name, { ...rest, list }],
      ),
    );
    await admin
      .put(`/content-manager/content-types/${PRICE}/configuration`, { settings, metadatas: sent, layouts })
      .expect(200);
    expect((await configuration(PRICE)).settings.mainField).toBe('recordName');
  });
});

test('a colleague is chosen by name, whatever the role', async () => {
  const managers = await openAdminSession(app, 'booking-manager');
  const { body } = await managers.get(`/content-manager/relations/${REQUESTS}/assignedTo?pageSize=100`).expect(200);
  const names = (body.results as { recordName: string | null }[]).map(({ recordName }) => recordName);
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((name) => name !== null && /\w/.test(name))).toBe(true);
});

test('no relation of any type is shown by an id, and no record either', async () => {
  const shown = Object.values(app.strapi.contentTypes).filter(
    ({ uid, pluginOptions }) =>
      uid.startsWith('api::') &&
      (pluginOptions as Record<string, { visible?: boolean }> | undefined)?.['content-manager']?.visible !== false,
  );
  // Strapi takes a third of a second to answer for one of them over HTTP.
  const settingsOf = app.strapi.plugin('content-manager').service('content-types') as unknown as {
    findConfiguration(type: { uid: string }): ReturnType<typeof configuration>;
  };
  const noNames: string[] = [];
  for (const { uid, attributes } of shown) {
    const { settings, metadatas } = await settingsOf.findConfiguration({ uid });
    if (isNoName(settings.mainField)) noNames.push(uid);
    for (const [name, { edit }] of Object.entries(metadatas)) {
      const { type, target } = (attributes[name] ?? {}) as { type?: string; target?: string };
      if (type === 'relation' && target?.startsWith('api::') && isNoName(edit.mainField))
        noNames.push(`${uid} ${name}`);
    }
  }
  expect(shown.length).toBeGreaterThan(100);
  expect(noNames).toEqual([]);
});

const isNoName = (name: string | undefined): boolean => name === undefined || ['id', 'documentId'].includes(name);
