import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImport, type ImportResult } from '../../src/legacy/import/run-import';
import { openSource } from '../../src/legacy/source/open-source';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { BAD_ROWS, consultantBooking, coupon, magnetiqOffice, page, PASSWORD } from '../support/legacy/magnetiq-office';
import { writeSmallSource, type SmallRow } from '../support/legacy/small-source';

let app: TestApp;
let from: string;

async function importInto(dryRun = false): Promise<ImportResult> {
  const source = await openSource(from);
  try {
    return await runImport(app.strapi, { system: 'magnetiq', source, dryRun });
  } finally {
    await source.close();
  }
}

const rows = (table: string): Promise<SmallRow[]> => app.strapi.db.connection(table).orderBy('id') as never;
const record = async (model: string, id: string): Promise<{ residue: never; targetDocumentId: string }> =>
  (await app.strapi.db
    .query('api::system.integration-record')
    .findOne({ where: { system: 'legacy:magnetiq', externalModel: model, externalId: id } })) as never;

beforeAll(async () => {
  app = await bootApp();
  from = writeSmallSource(path.join(app.database.folder, 'office.db'), magnetiqOffice());
});
afterAll(() => app.stop());

describe('importing a documented database', () => {
  it('a dry run counts the same and writes nothing', async () => {
    const before = await rows('content_pages');
    const { tables } = await importInto(true);
    expect(tables.pages).toMatchObject({ read: 11, written: 2 });
    expect(await rows('content_pages')).toEqual(before);
    expect(await rows('system_import_runs')).toEqual([]);
    expect(await record('pages', '1')).toBeNull();
  });

  it('writes the good rows and rejects each kind of bad one, with reason and column', async () => {
    // Existed before, under another spelling: it is joined.
    const grace = (await app.strapi.service('admin::user')?.create({
      email: 'grace@office.test',
      firstname: 'G.',
      isActive: true,
      password: 'Aa1-other-secret',
      roles: [],
    })) as { documentId: string };
    await app.strapi.db.connection('accounts_staff_profiles').insert({
      document_id: 'profileofgrace0000000001',
      account_document_id: grace.documentId,
      timezone: 'Asia/Tokyo',
      published_at: new Date(),
    });
    const { tables, unknownTables } = await importInto();
    for (const [table, bad] of Object.entries(BAD_ROWS)) {
      expect(tables[table]?.rejected.map(({ id, column }) => [id, column])).toEqual(bad);
    }
    for (const { read, written, rejected } of Object.values(tables)) expect(read).toBe(written + rejected.length);
    expect(tables.pages?.rejected.map(({ reason }) => reason)).toEqual([
      'English is missing',
      'is no valid JSON',
      expect.stringContaining('"lost"'),
      expect.stringMatching(/^slug is taken by another record: pages 1 of magnetiq, "Page 1" \(\w{24}\)$/),
      'refers to admin_users 4711, which is not there',
      'is no date and time',
      'is longer than 255 characters',
      expect.stringContaining('is no portable text'),
      'is no whole number',
    ]);
    expect(unknownTables).toContain('diary');
    expect(tables.admin_users?.undocumented).toEqual(['favourite_colour']);
  });

  it('stores drafts, published versions and German as the document service would', async () => {
    const { targetDocumentId: documentId } = await record('pages', '1');
    const find = (locale: string, status: 'draft' | 'published') =>
      app.strapi.documents('api::content.page').findOne({ documentId, locale, status, populate: ['staffAuthor'] });
    for (const status of ['draft', 'published'] as const) {
      expect(await find('en', status)).toMatchObject({
        title: 'Page 1',
        slug: 'page-1',
        staffAuthor: { email: 'ada@office.test' },
      });
      expect(await find('de', status)).toMatchObject({ title: 'Seite 1' });
    }
    expect(await find('en', 'published')).toMatchObject({
      createdAt: '2024-03-01T10:00:00.000Z',
      updatedAt: '2024-03-02T11:30:00.000Z',
      publishedAt: '2024-03-01T10:00:00.000Z',
    });
    const draft = await record('pages', '2');
    const published = await app.strapi
      .documents('api::content.page')
      .findOne({ documentId: draft.targetDocumentId, status: 'published' });
    expect(published).toBeNull();
  });

  it('shows them in the content manager, where they can be edited and published again', async () => {
    const session = await openAdminSession(app);
    const { targetDocumentId } = await record('pages', '1');
    const url = `/content-manager/collection-types/api::content.page/${targetDocumentId}`;
    const { body } = await session.get(url).expect(200);
    expect(body.data).toMatchObject({ title: 'Page 1', status: 'published' });
    expect(body.meta.availableLocales).toMatchObject([{ locale: 'de', status: 'published' }]);
    await session.put(url, { title: 'Edited', slug: 'page-1', content: body.data.content }).expect(200);
    await session
      .post(`${url}/actions/publish`, { title: 'Edited', slug: 'page-1', content: body.data.content })
      .expect(200);
  });

  it('keeps money exact and translates values', async () => {
    const find = async (id: string) => {
      const { targetDocumentId: documentId } = await record('coupons', id);
      return app.strapi.documents('api::billing.coupon').findOne({ documentId });
    };
    expect(await find('1')).toMatchObject({ discountBasisPoints: 1250, applicableTo: 'thirty_for_thirty' });
    expect(await find('2')).toMatchObject({ discountCents: 2000, maxDiscountCents: 999_999_999_999 });
  });

  it('seals secrets, with and without a living home', async () => {
    const [account] = await rows('billing_payout_accounts');
    expect(account?.iban_encrypted).toMatch(/^enc:v1:/);
    expect(account?.consultant_document_id).toBe((await record('consultants', '1')).targetDocumentId);
    const session = await record('user_sessions', '5');
    expect(session.residue).toMatchObject({
      originals: { session_token: { sealed: expect.stringMatching(/^enc:v1:/) } },
    });
    expect(JSON.stringify(await rows('system_integration_records'))).not.toContain('session-secret');
  });

  it('lets staff log in with the password that they had, and joins who was here already', async () => {
    await app.http.post('/admin/login').send({ email: 'ada@office.test', password: PASSWORD }).expect(200);
    await app.http.post('/admin/login').send({ email: 'grace@office.test', password: 'Aa1-other-secret' }).expect(200);
    const graces = (await rows('admin_users')).filter(({ email }) => email === 'grace@office.test');
    expect(graces).toMatchObject([{ firstname: 'G.' }]);
    const profiles = (await rows('accounts_staff_profiles')).map(({ timezone }) => timezone);
    expect(profiles).toEqual(['Asia/Tokyo', 'Europe/Berlin']);
    expect((await record('admin_users', '2')).residue).toMatchObject({
      joined: true,
      originals: { first_name: { raw: 'Grace' } },
    });
  });

  it('updates in a second run: the same documents and rows, what is new besides', async () => {
    const before = await rows('content_pages');
    const links = await rows('content_pages_staff_author_lnk');
    const office = magnetiqOffice();
    office.pages = [
      page(1, { title: JSON.stringify({ en: 'Changed', de: 'Geändert' }), author_id: 2 }),
      page(2, { status: 'published' }),
      page(3),
    ];
    office.coupons = [coupon(1, { discount_value: 20 }), coupon(2), coupon(3)];
    from = writeSmallSource(path.join(app.database.folder, 'office.db'), office);
    const { tables, resumed } = await importInto();
    expect(resumed).toBe(false);
    expect(tables.pages).toMatchObject({ read: 3, written: 3, rejected: [] });
    const after = await rows('content_pages');
    const ids = (all: SmallRow[]) => all.map(({ id, document_id }) => [id, document_id]);
    expect(ids(after).slice(0, before.length)).toEqual(ids(before));
    expect(after.filter(({ locale }) => locale === 'de').map(({ title }) => title)).toContain('Geändert');
    const { targetDocumentId } = await record('pages', '1');
    const read = await app.strapi
      .documents('api::content.page')
      .findOne({ documentId: targetDocumentId, status: 'published', populate: ['staffAuthor'] });
    // Its title was edited here meanwhile.
    expect(read).toMatchObject({ title: 'Edited', staffAuthor: { email: 'grace@office.test' } });
    expect(tables.pages?.findings.conflict).toMatchObject([{ id: 1, attributes: ['title'] }]);
    // Page 2 has a published version and German now, page 3 both versions in both languages.
    expect((await rows('content_pages_staff_author_lnk')).length - links.length).toBe(3 + 4);
    expect((await rows('billing_coupons')).map(({ code }) => code)).toEqual(['OLD1', 'OLD2', 'OLD3']);
  });

  it('rejects a row once, also where the database refuses another one of its batch', async () => {
    const payment = (id: number, changes: SmallRow = {}): SmallRow => ({
      id,
      transaction_reference: `T-${id}`,
      transaction_type: 'booking_payment',
      payment_method: 'stripe',
      gross_amount_usd: '10.00',
      net_amount_usd: '9.00',
      transaction_currency: 'USD',
      status: 'completed',
      payment_gateway: 'stripe',
      initiated_at: '2024-03-01 10:00:00',
      risk_score: 1,
      ...changes,
    });
    from = writeSmallSource(path.join(app.database.folder, 'payments.db'), {
      payment_transactions: [
        payment(1),
        payment(2, { transaction_reference: 'T-1' }),
        payment(3, { risk_score: 150 }),
        payment(4),
        payment(5, { transaction_reference: 'T-4' }),
      ],
    });
    const { payment_transactions: payments } = (await importInto()).tables;
    expect(payments).toMatchObject({ read: 5, written: 2 });
    expect(payments?.rejected.map(({ id }) => id)).toEqual([2, 3, 5]);
  });

  it('claims the time of bookings to come, and says which time is taken', async () => {
    const [consultant] = magnetiqOffice().consultants ?? [];
    const booking = (id: number, start: string): SmallRow =>
      consultantBooking(id, {
        scheduled_start: start,
        scheduled_end: start.replace(':00:00', ':45:00'),
        status: 'confirmed',
        payment_status: 'pending',
        total_amount_usd: 100,
      });
    from = writeSmallSource(path.join(app.database.folder, 'bookings.db'), {
      consultants: [consultant ?? {}],
      consultant_bookings: [
        booking(1, '2099-05-04 09:00:00'),
        booking(2, '2099-05-04 09:00:00'),
        booking(3, '2020-05-04 09:00:00'),
      ],
    });
    const { tables } = await importInto();
    expect(tables.consultant_bookings).toMatchObject({ written: 3, rejected: [] });
    expect(tables.consultant_bookings?.warnings).toEqual([expect.stringContaining('just been taken')]);
    expect(await rows('bookings_resource_claims')).toHaveLength(9);
    await importInto();
    expect(await rows('bookings_resource_claims')).toHaveLength(9);
  });
});
