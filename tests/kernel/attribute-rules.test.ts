import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';

const CONSULTANTS = '/content-manager/collection-types/api::experts.consultant';

const consultant = (more: object) => ({
  slug: `ada-${Math.random().toString(36).slice(2)}`,
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: `${Math.random().toString(36).slice(2)}@example.com`,
  expertiseAreas: ['analysis'],
  ...more,
});

describe('rules on attributes', () => {
  let app: TestApp;
  let admin: AdminSession;
  beforeAll(async () => {
    app = await bootApp();
    admin = await openAdminSession(app);
  });
  afterAll(() => app?.stop());

  it('marks the field in the content manager and says what is wrong inside it', async () => {
    const bio = [{ _type: 'block', _key: 'a', children: [{ _type: 'span', text: 'x', marks: ['blink'] }] }];
    const { body } = await admin
      .post(CONSULTANTS, consultant({ bio, hourlyRateCents: 1.5, currency: 'XXX' }))
      .expect(400);
    expect(body.error).toMatchObject({ name: 'ValidationError', details: { code: 'invalid_input' } });
    expect(body.error.details.errors).toEqual([
      {
        path: ['bio', '0', 'children', '0', 'marks', '0'],
        holds: 'global::portable-text',
        message: 'Unknown mark "blink"',
        name: 'ValidationError',
      },
      { path: ['hourlyRateCents'], message: expect.any(String), name: 'ValidationError' },
      { path: ['currency'], message: expect.any(String), name: 'ValidationError' },
    ]);
    expect(await app.strapi.documents('api::experts.consultant').count({})).toBe(0);
  });

  it('holds for updates and clones too, and gives code the whole path', async () => {
    const documents = app.strapi.documents('api::experts.consultant');
    const { documentId } = await documents.create({ data: consultant({ hourlyRateCents: 12_000 }) as never });
    const refused = { code: 'invalid_input', details: { errors: [{ path: ['bio', '0', '_type'] }] } };
    const data = { bio: [{ _type: 'script' }] } as never;
    await expect(documents.update({ documentId, data })).rejects.toMatchObject(refused);
    await expect(asUseCase(() => documents.clone({ documentId, data }))).rejects.toMatchObject(refused);
  });

  it('refuses a fraction of what is counted', async () => {
    const data = { platform: 'instagram', views: 1.5, likes: 2 ** 60, clicks: 3 } as never;
    const write = asUseCase(() => app.strapi.documents('api::social.engagement-metric').create({ data }));
    await expect(write).rejects.toMatchObject({
      code: 'invalid_input',
      details: { errors: [{ path: ['views'] }, { path: ['likes'] }] },
    });
  });

  it('takes instants of the years that every client can read, and names the field of others', async () => {
    const coupon = { code: 'LATE', internalName: 'Late', discountType: 'percentage', discountBasisPoints: 1_000 };
    for (const validUntil of [
      '+275760-09-13T00:00:00.000Z',
      '9999-12-31T23:59:59-14:00',
      8_640_000_000_000_000,
      true,
    ]) {
      const sent = { ...coupon, validUntil };
      const { body } = await admin.post('/content-manager/collection-types/api::billing.coupon', sent).expect(400);
      expect({ validUntil, errors: body.error.details.errors }).toMatchObject({ errors: [{ path: ['validUntil'] }] });
    }
    const taken = { ...coupon, validUntil: '9999-12-31T23:59:59.999Z' };
    await admin.post('/content-manager/collection-types/api::billing.coupon', taken).expect(201);
  });

  it('brings 12-digit amounts back as numbers', async () => {
    const documents = app.strapi.documents('api::experts.consultant');
    const { documentId } = await documents.create({ data: consultant({ hourlyRateCents: 999_999_999_999 }) as never });
    expect(await documents.findOne({ documentId })).toMatchObject({ hourlyRateCents: 999_999_999_999 });
  });
});
