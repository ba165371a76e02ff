import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { createExpert } from '../support/builders/expert';
import { shippingMethod } from '../support/builders/shipping-method';
import { readDatabase } from '../support/test-database';

/* What a json attribute holds is checked at every door; what was stored before stays until somebody changes it. */

const METHOD = 'api::commerce.shipping-method';
const AT = `/content-manager/collection-types/${METHOD}`;

let app: TestApp;
let admin: AdminSession;

beforeAll(async () => {
  app = await bootApp(EVERYTHING);
  admin = await openAdminSession(app);
});
afterAll(() => app?.stop());

interface Stored {
  documentId: string;
  updatedAt: string;
}

describe('the shape of a json attribute', () => {
  test.each([
    ['bands', { rateBands: [{ upToWeight: 2, priceCents: 490 }, { priceCents: 900 }] }, undefined],
    ['what is written out as text', { rateBands: '[{"priceCents":1}]' }, undefined],
    ['nothing', { rateBands: null }, undefined],
    [
      'an amount with a part of a cent',
      { rateBands: [{ priceCents: 4.9 }] },
      'rateBands.0.priceCents: Expected a whole number.',
    ],
    ['another name', { rateBands: [{ priceCents: 1, price: 2 }] }, /^rateBands\.0\.price: Not known here/],
    ['no list', { rateBands: { priceCents: 1 } }, 'rateBands: Expected a list.'],
    ['text that is no JSON', { rateBands: 'five' }, 'rateBands: Expected a list.'],
    ['a country that there is not', { countries: ['DE', 'XQ'] }, /^countries\.1: Expected a country/],
  ])('takes or refuses %s in the admin', async (_what, rest, said) => {
    const { status, body } = await admin.post(AT, shippingMethod(rest));
    expect(status).toBe(said ? 400 : 201);
    if (!said) return;
    const told = (body.error.details.errors as { path: string[]; message: string }[]).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    expect(told).toEqual([expect.stringMatching(said)]);
  });

  test('holds for code, with the place of each fault', async () => {
    const made = app.strapi
      .documents(METHOD as never)
      .create({ data: shippingMethod({ countries: ['xx', 'DE', 'yy'] }) as never });
    await expect(made).rejects.toMatchObject({
      details: { errors: [{ path: ['countries', '0'] }, { path: ['countries', '2'] }] },
    });
  });

  test('is not asked of what is left as it was', async () => {
    const { body } = await admin.post(AT, shippingMethod({}));
    const { documentId } = body.data as Stored;
    const old = { light: '4.90' };
    await readDatabase(app.database, (knex) =>
      knex('commerce_shipping_methods')
        .where({ document_id: documentId })
        .update({ rate_bands: JSON.stringify(old) }),
    );
    const { body: read } = await admin.get(`${AT}/${documentId}`);
    const data = read.data as Record<string, unknown>;
    expect(data.rateBands).toEqual(old);
    expect((await admin.put(`${AT}/${documentId}`, { ...data, carrier: 'Post' })).status).toBe(200);
    const { updatedAt } = ((await admin.get(`${AT}/${documentId}`)).body as { data: Stored }).data;
    const changed = { ...data, updatedAt, rateBands: { light: '5.90' } };
    expect((await admin.put(`${AT}/${documentId}`, changed)).status).toBe(400);
  });
});

describe('suggestions for a list', () => {
  const at = (uid: string, attribute: string): string => `/system/suggestions?uid=${uid}&attribute=${attribute}`;
  const EXPERT = 'api::experts.consultant';

  test('are what other records have, the most frequent first', async () => {
    await createExpert(app, { expertiseAreas: ['Tax', 'Customs'] });
    await createExpert(app, { expertiseAreas: ['Customs'] });
    const { status, body } = await admin.get(at(EXPERT, 'expertiseAreas'));
    expect(status).toBe(200);
    const told = body.data as string[];
    expect(told.indexOf('Customs')).toBeLessThan(told.indexOf('Tax'));
  });

  test.each([
    ['what is no list', EXPERT, 'email', 404],
    ['a type that there is not', 'api::experts.nobody', 'tags', 404],
    ['what every object has', EXPERT, 'constructor', 404],
    ['more than is known', `${EXPERT}&limit=1`, 'expertiseAreas', 400],
  ])('are refused for %s', async (_what, uid, attribute, status) => {
    expect((await admin.get(at(uid, attribute))).status).toBe(status);
  });

  test('are for who may read the attribute', async () => {
    const clerk = await openAdminSession(app, 'finance');
    expect((await clerk.get(at('api::billing.plan', 'features'))).status).toBe(200);
    expect((await clerk.get(at('api::content.page', 'seoKeywords'))).status).toBe(403);
    expect((await app.http.get(at(EXPERT, 'expertiseAreas'))).status).toBe(401);
  });
});
