import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { documentsOf } from '../support/documents';
import { dumpOf } from '../support/legacy/dump';
import { exportToSqlite, removeFiles } from '../support/legacy/exported';
import { consultantBooking, coupon, HASH, magnetiqOffice, page } from '../support/legacy/magnetiq-office';
import { importedDocument, importTables, type RunOptions, type SmallTables } from '../support/legacy/imported';
import { paragraph, type SmallRow } from '../support/legacy/small-source';

const AT = '2024-03-01 10:00:00';

let app: TestApp;
let staff: AdminSession;
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  staff = await openAdminSession(app);
});
afterAll(async () => {
  removeFiles();
  await app.stop();
});

const importFrom = (tables: SmallTables, options: RunOptions = {}) =>
  importTables(app, 'magnetiq', { tables, ...options });
const documentOf = (table: string, id: number) => importedDocument(app, 'magnetiq', { table, id });

const booking = (id: number, changes: SmallRow = {}): SmallRow =>
  consultantBooking(id, {
    scheduled_start: `2099-05-${10 + id} 09:00:00`,
    scheduled_end: `2099-05-${10 + id} 10:00:00`,
    payment_status: 'pending',
    booking_status: 'confirmed',
    total_amount_usd: 100,
    currency_used: 'USD',
    updated_at: AT,
    ...changes,
  });

const text = (en: string, de?: string): string => JSON.stringify({ en, ...(de !== undefined && { de }) });

const LANGUAGES = { source_language: 'en', target_language: 'de', created_at: AT };

type FirmTable = 'admin_users' | 'pages' | 'coupons' | 'translations' | 'consultants' | 'consultant_bookings';

/** A firm as it is when it moves; the columns are always the same, so that only values change. */
function firm(): { [table in FirmTable]: SmallRow[] } {
  const nora = magnetiqOffice().consultants?.[0] ?? {};
  const ada = { id: 1, email: 'ada@again.test', first_name: 'Ada', last_name: 'L', role: 'editor' };
  return {
    admin_users: [{ ...ada, hashed_password: HASH, timezone: 'Europe/Berlin', is_active: 1, created_at: AT }],
    pages: [1, 2, 3, 4, 5, 6].map((id) => page(id)),
    coupons: [1, 2].map((id) => coupon(id, { notes: 'from there', updated_at: AT })),
    translations: [1, 2].map((id) => ({ id, namespace: 'ui', key: `k${id}`, source_text: 'x', ...LANGUAGES })),
    consultants: [nora, { ...nora, id: 2, email: 'second@experts.test' }],
    consultant_bookings: [1, 2, 3, 4].map((id) => booking(id)),
  };
}

const pageOf = async (id: number, locale = 'en', status = 'draft') =>
  (await documentsOf(app, 'api::content.page').findOne({
    documentId: await documentOf('pages', id),
    locale,
    status: status as 'draft',
  })) as Record<string, unknown> | null;

const storedBooking = async (id: number) =>
  (await app.strapi.db.query('api::bookings.consultant-booking').findOne({
    where: { documentId: await documentOf('consultant_bookings', id) },
  })) as Record<string, unknown>;

const claims = async (): Promise<number> => (await app.strapi.db.connection('bookings_resource_claims')).length;

describe('a second import', () => {
  /** The source as it goes on. */
  const changed = firm();

  it('changes nothing where the source has not changed, whatever was changed here', async () => {
    await importFrom(firm());
    await staff.post(`/bookings/${await documentOf('consultant_bookings', 1)}/transitions`, {
      data: { transition: 'cancel' },
    });
    const pages = documentsOf(app, 'api::content.page');
    await pages.update({ documentId: await documentOf('pages', 1), data: { title: 'Ours' } });
    await pages.update({ documentId: await documentOf('pages', 2), locale: 'de', data: { title: 'Unseres' } });
    const third = { documentId: await documentOf('pages', 3), locale: '*' };
    await app.strapi.documents('api::content.page').unpublish(third as never);
    await pages.delete({ documentId: await documentOf('pages', 4), locale: '*' });
    await documentsOf(app, 'api::content.translation').delete({ documentId: await documentOf('translations', 1) });
    expect(await app.strapi.db.connection('content_translations')).toHaveLength(1);
    const before = await dumpOf(app);
    expect(await storedBooking(1)).toMatchObject({ bookingStatus: 'cancelled' });
    const tables = await importFrom(firm());
    expect(await dumpOf(app)).toEqual(before);
    for (const { read, written, unchanged, rejected, found = {} } of Object.values(tables)) {
      expect({ written, unchanged, rejected, found }).toEqual({ written: 0, unchanged: read, rejected: [], found: {} });
    }
  });

  it('takes what the source changed, language by language, and leaves what was changed here', async () => {
    changed.pages = [
      page(1, { title: text('Theirs', 'Ihres'), template: 'landing' }),
      page(2, { title: text('Theirs too', 'Ihres auch') }),
      page(3, { title: text('Title of a page that is out here', 'Seite 3') }),
      page(4, { title: text('Deleted here') }),
      ...changed.pages.slice(4),
    ];
    Object.assign(changed.translations[0] ?? {}, { source_text: 'y' });
    const { pages, translations } = await importFrom(changed);
    expect(translations).toMatchObject({ written: 0, unchanged: 2, found: { deletedHere: 1 } });
    expect(await app.strapi.db.connection('content_translations')).toHaveLength(1);
    expect(pages).toMatchObject({ read: 6, written: 3, updated: 3, unchanged: 3, rejected: [] });
    expect(pages?.findings.conflict).toEqual([
      { id: 1, documentId: await documentOf('pages', 1), attributes: ['title'], columns: ['title'] },
      { id: 2, documentId: await documentOf('pages', 2), attributes: ['title@de'], columns: ['title'] },
    ]);
    expect(pages?.findings.deletedHere).toEqual([{ id: 4, documentId: await documentOf('pages', 4) }]);
    expect(await pageOf(1)).toMatchObject({ title: 'Ours', template: 'landing' });
    expect(await pageOf(1, 'en', 'published')).toMatchObject({ title: 'Page 1', template: 'landing' });
    expect(await pageOf(1, 'de')).toMatchObject({ title: 'Ihres' });
    expect(await pageOf(2)).toMatchObject({ title: 'Theirs too' });
    expect(await pageOf(2, 'de')).toMatchObject({ title: 'Unseres' });
    expect(await pageOf(3)).toMatchObject({ title: 'Title of a page that is out here' });
    expect(await pageOf(3, 'en', 'published')).toBeNull();
    const rows = await app.strapi.db.connection('content_pages').where({ document_id: await documentOf('pages', 4) });
    expect(rows.every(({ deleted_at }) => deleted_at !== null)).toBe(true);
  });

  it('says a conflict again until somebody decides it, and a dry run says what would change', async () => {
    changed.pages[4] = page(5, { title: text('Five', 'Fünf'), sort_order: 55 });
    const before = await dumpOf(app);
    const dry = (await importFrom(changed, { dryRun: true })).pages;
    expect(dry?.findings.conflict).toMatchObject([
      { id: 1, attributes: ['title'] },
      { id: 2, attributes: ['title@de'] },
    ]);
    expect(dry?.findings.change).toMatchObject([{ id: 5, attributes: ['title', 'title@de', 'sortOrder'] }]);
    expect(await dumpOf(app)).toEqual(before);
    const settled = (await importFrom(changed, { prefer: 'platform' })).pages;
    expect(settled?.findings.conflict).toHaveLength(2);
    expect((await importFrom(changed)).pages?.found ?? {}).not.toHaveProperty('conflict');
    changed.pages[0] = page(1, { title: text('Theirs at last', 'Ihres'), template: 'landing' });
    await importFrom(changed, { prefer: 'source' });
    expect(await pageOf(1)).toMatchObject({ title: 'Theirs at last' });
    expect(await pageOf(1, 'en', 'published')).toMatchObject({ title: 'Theirs at last' });
  });

  it('never moves a state back, and takes what belongs together as a whole', async () => {
    changed.consultant_bookings = [
      booking(1, { booking_status: 'completed', payment_status: 'completed' }),
      booking(2, { booking_status: 'cancelled', cancelled_at: AT }),
      booking(3, { scheduled_start: '2099-06-01 09:00:00', scheduled_end: '2099-06-01 11:00:00' }),
      booking(4, { client_phone: '+49 30 1' }),
    ];
    expect(await claims()).toBe(36);
    for (const prefer of [undefined, 'source'] as const) {
      const { consultant_bookings: found } = await importFrom(changed, { ...(prefer && { prefer }) });
      expect(found?.findings.conflict).toMatchObject([{ id: 1, attributes: ['bookingStatus', 'paymentStatus'] }]);
      expect(await storedBooking(1)).toMatchObject({ bookingStatus: 'cancelled', paymentStatus: 'pending' });
    }
    expect(await storedBooking(2)).toMatchObject({ bookingStatus: 'cancelled', occurrenceDocumentId: null });
    expect(await storedBooking(4)).toMatchObject({ clientPhone: '+49 30 1', bookingStatus: 'confirmed' });
    // The time of the cancelled one is free; that of the moved one is claimed where it is now.
    expect(await claims()).toBe(24 + 12);
  });

  it('names rows that the source no longer has, and deletes nothing', async () => {
    const { coupons } = await importFrom({ ...changed, coupons: changed.coupons.slice(1) });
    expect(coupons?.findings.deletedInSource).toEqual([{ id: '1', documentId: await documentOf('coupons', 1) }]);
    const stored = await app.strapi.db.connection('billing_coupons').pluck('code');
    expect(stored).toEqual(['OLD1', 'OLD2']);
  });

  it('publishes what the source publishes as it is here, also for those who link to it', async () => {
    const content = JSON.stringify({ en: paragraph('Seven') });
    const draft = { status: 'draft', published_at: null, title: text('Seven'), content };
    await importFrom({ ...changed, pages: [...changed.pages, page(7, { ...draft, author_id: null })] });
    const documentId = await documentOf('pages', 7);
    const ada = await documentOf('admin_users', 1);
    await documentsOf(app, 'api::content.page').update({ documentId, data: { metaTitle: 'Ours', staffAuthor: ada } });
    const out = page(7, { title: text('Seven', 'Sieben'), author_id: null });
    const { pages } = await importFrom({ ...changed, pages: [...changed.pages, out] });
    expect(pages?.rejected).toEqual([]);
    for (const locale of ['en', 'de']) {
      const read = await documentsOf(app, 'api::content.page').findOne({
        documentId,
        locale,
        status: 'published',
        populate: ['staffAuthor'],
      });
      expect(read).toMatchObject({ title: locale === 'en' ? 'Seven' : 'Sieben', staffAuthor: { documentId: ada } });
    }
    expect(await pageOf(7, 'en', 'published')).toMatchObject({ metaTitle: 'Ours' });
    const retracted = page(7, { ...draft, author_id: null });
    await importFrom({ ...changed, pages: [...changed.pages, retracted] });
    expect(await pageOf(7, 'en', 'published')).toBeNull();
    expect(await app.strapi.db.connection('content_pages').where({ document_id: documentId, locale: 'de' })).toEqual(
      [],
    );
  });

  it('gives back on export what the source has now, and what was changed here', async () => {
    changed.coupons[1] = coupon(2, {
      notes: 'changed there',
      discount_value: 12.25,
      updated_at: '2024-04-01 10:00:00',
    });
    await documentsOf(app, 'api::billing.coupon').update({
      documentId: await documentOf('coupons', 2),
      data: { internalName: 'Ours' },
    });
    await importFrom(changed);
    const rows = (await exportToSqlite(app, 'magnetiq')).rows('coupons');
    expect(rows.find(({ id }) => id === 2)).toMatchObject({
      notes: 'changed there',
      discount_value: 12.25,
      internal_name: 'Ours',
      valid_from: AT,
    });
  });
});

describe('what an older platform imported', () => {
  const changed = firm();
  it('is compared once: what is the same is remembered, and what differs stays as it is here', async () => {
    await importFrom(firm());
    const records = app.strapi.db.connection('system_integration_records');
    const residues = (await records.clone().select('id', 'residue')) as { id: number; residue: string | object }[];
    for (const { id, residue } of residues) {
      const { imported: _gone, ...kept } = (typeof residue === 'string' ? JSON.parse(residue) : residue) ?? {};
      await records
        .clone()
        .where({ id })
        .update({ residue: JSON.stringify(kept), content_hash: null });
    }
    await documentsOf(app, 'api::billing.coupon').update({
      documentId: await documentOf('coupons', 2),
      data: { internalName: 'Mine', notes: null },
    });
    const { coupons, pages } = await importFrom(firm());
    expect(coupons?.findings.conflict).toMatchObject([{ id: 2, attributes: ['internalName', 'notes'] }]);
    const stored = await documentsOf(app, 'api::billing.coupon').findOne({
      documentId: await documentOf('coupons', 2),
    });
    expect(stored).toMatchObject({ internalName: 'Mine', notes: null });
    expect(pages?.rejected).toEqual([]);
    changed.coupons[0] = coupon(1, { notes: 'new there', updated_at: AT });
    const { coupons: again } = await importFrom(changed);
    expect(again).toMatchObject({ updated: 1 });
  });
});
