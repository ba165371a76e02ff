import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewDeletion } from '../../src/api/system/use-cases/trash/preview-deletion';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { hold, inDays } from '../support/builders/booking';
import { contentIn, type CreateContent } from '../support/builders/content';
import { aCoupon, anAttempt, reserve } from '../support/builders/coupons';
import { createExpert, createOffering } from '../support/builders/expert';
import { createProduct } from '../support/builders/shop';
import { storeDocument } from '../support/builders/stored';
import { documentsOf } from '../support/documents';

const PAGE = 'api::content.page';
const COUPON = 'api::billing.coupon';
const CATEGORY = 'api::content.blog-category';

let app: TestApp;
let create: CreateContent;
let admin: AdminSession;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  create = contentIn(app);
  admin = await openAdminSession(app);
}, 120_000);

afterAll(() => app?.stop());

const list = (uid: string) => `/content-manager/collection-types/${uid}`;
const remove = (uid: string, documentId: string) => admin.delete(`${list(uid)}/${documentId}?locale=*`).expect(200);
const bulkDelete = (uid: string, documentIds: string[]) =>
  admin.post(`${list(uid)}/actions/bulkDelete`, { documentIds });
const preview = (uid: string, documentIds: string[], more: object = {}) =>
  admin.post('/system/trash/preview', { data: { uid, documentIds, ...more } });

describe('deleting what is still needed is refused, alone and among others', () => {
  const refusal = async (uid: string, needed: string, free: string) => {
    const alone = await admin.delete(`${list(uid)}/${needed}?locale=*`);
    const several = await bulkDelete(uid, [free, needed]);
    expect([alone.status, several.status]).toEqual([409, 409]);
    const [document, ...others] = several.body.error.details.documents;
    expect([document.documentId, others]).toEqual([needed, []]);
    expect(alone.body.error.message).toBe(document.message);
    const { body } = await preview(uid, [free, needed]).expect(200);
    expect(body.data.refused.map((one: { documentId: string }) => one.documentId)).toEqual([needed]);
    for (const documentId of [free, needed])
      expect(await documentsOf(app, uid).count({ filters: { documentId } })).toBeGreaterThan(0);
    return document as { label: string; message: string };
  };

  test('redeemed coupons', async () => {
    const [used, free] = [await aCoupon(app, { code: 'USED' }), await aCoupon(app, { code: 'UNUSED' })];
    await reserve(app, anAttempt('USED'));
    await reserve(app, anAttempt('USED'));
    expect(await refusal(COUPON, used.documentId, free.documentId)).toMatchObject({
      label: 'USED',
      message: 'It was redeemed 2 times: switch it off instead of deleting it.',
    });
    await bulkDelete(COUPON, [free.documentId]).expect(200);
  });

  test('experts and their offerings while sessions are open', async () => {
    const [busy, idle] = [await createExpert(app), await createExpert(app)];
    const [sold, unsold] = [await createOffering(app, busy), await createOffering(app, busy)];
    const held = await hold(app, sold, { start: inDays(app, 3) });
    const offering = await refusal('api::experts.consultant-offering', sold.documentId, unsold.documentId);
    expect(offering.message).toBe('1 booking is not over yet: finish or cancel them first.');
    await refusal('api::experts.consultant', busy.documentId, idle.documentId);
    await app.http
      .post(`/api/bookings/${held.documentId}/cancel`)
      .set('x-manage-token', held.manageToken)
      .send({ data: {} })
      .expect(200);
    await bulkDelete('api::experts.consultant-offering', [sold.documentId, unsold.documentId]).expect(200);
    await bulkDelete('api::experts.consultant', [busy.documentId, idle.documentId]).expect(200);
  });

  test('experts who are owed money', async () => {
    const [owed, even] = [await createExpert(app), await createExpert(app)];
    const account = { code: `expert_payable:${owed.documentId}`, currency: 'USD' };
    const { connection } = app.strapi.db;
    await connection('billing_ledger_accounts').insert({
      ...account,
      document_id: 'owedaccount',
      name: 'Owed',
      account_kind: 'liability',
      owner_document_id: owed.documentId,
    });
    await connection('billing_ledger_entries').insert({
      document_id: 'owedentry',
      transaction_reference: 'test:owed',
      line: 0,
      account_code: account.code,
      currency: 'USD',
      amount_cents: -8_500,
    });
    const { message } = await refusal('api::experts.consultant', owed.documentId, even.documentId);
    expect(message).toBe('Earnings in USD are not settled yet: pay them out first.');
  });

  test('plans with subscriptions', async () => {
    const uid = 'api::billing.plan';
    const plan = async (name: string) =>
      (await documentsOf(app, uid).create({ data: { name, slug: name } })).documentId;
    const [taken, free] = [await plan('taken-plan'), await plan('free-plan')];
    const period = { currentPeriodStart: '2026-01-01T00:00:00.000Z', currentPeriodEnd: '2026-02-01T00:00:00.000Z' };
    const data = { plan: taken, subscriptionStatus: 'active', ...period };
    await storeDocument(app, 'api::billing.subscription', data);
    await refusal(uid, taken, free);
  });
});

describe('what a deletion would do is told before', () => {
  test('where it goes, for how long, and what stays without its link', async () => {
    const category = await create(CATEGORY, { name: 'Told', slug: 'told' });
    await create('api::content.blog-post', { title: 'Post', slug: 'told-post', category });
    const { body } = await preview(CATEGORY, [category]).expect(200);
    expect(body.data).toEqual({
      keptDays: 30,
      deleted: [{ uid: CATEGORY, documentId: category, label: 'Told', fate: 'trash' }],
      along: [],
      links: [{ uid: 'api::content.blog-post', type: expect.any(String), count: 1 }],
      refused: [],
    });
    // It was tried and taken back.
    expect(await documentsOf(app, CATEGORY).findOne({ documentId: category })).toMatchObject({ name: 'Told' });
    expect(await app.strapi.db.query('api::system.trash-entry').count({ where: { targetDocumentId: category } })).toBe(
      0,
    );
    await remove(CATEGORY, category);
    const { body: trash } = await admin.get('/system/trash').expect(200);
    const [item] = trash.data;
    expect(item).toMatchObject({ documentId: category, label: 'Told', type: expect.any(String) });
    expect(new Date(item.until).getTime() - new Date(item.trashedAt).getTime()).toBe(30 * 86_400_000);
  });

  test('under a key of its own as well, where nothing is done either', async () => {
    const category = await create(CATEGORY, { name: 'Keyed', slug: 'keyed' });
    await preview(CATEGORY, [category]).set('Idempotency-Key', 'deletion-preview-0001').expect(200);
    expect(await documentsOf(app, CATEGORY).findOne({ documentId: category })).toMatchObject({ name: 'Keyed' });
  });

  test('what goes along with it', async () => {
    const uid = 'api::commerce.wishlist';
    const { documentId: product } = await createProduct(app, { slug: 'wished', name: 'Wished' });
    const { documentId } = await documentsOf(app, uid).create({ data: { name: 'Wishes' } });
    await documentsOf(app, 'api::commerce.wishlist-item').create({ data: { wishlist: documentId, product } });
    const told = await previewDeletion(app.strapi, { uid, documentIds: [documentId] });
    expect(told.along).toMatchObject([{ uid: 'api::commerce.wishlist-item', fate: 'gone' }]);
  });

  test('why English cannot go alone', async () => {
    const documentId = await create(PAGE, { title: 'Both', slug: 'told-both' }, { de: { title: 'Beide' } });
    const { body } = await preview(PAGE, [documentId], { locale: 'en' }).expect(200);
    expect(body.data).toMatchObject({ deleted: [], refused: [{ documentId, label: 'Both', code: 'english_in_use' }] });
    const { body: both } = await preview(PAGE, [documentId], { locale: '*' }).expect(200);
    expect(both.data).toMatchObject({ deleted: [{ documentId, fate: 'trash' }], refused: [] });
  });

  test('to whoever may delete it only', async () => {
    const documentId = await create(PAGE, { title: 'Mine', slug: 'told-mine' });
    const viewer = await openAdminSession(app, 'viewer');
    await viewer.post('/system/trash/preview', { data: { uid: PAGE, documentIds: [documentId] } }).expect(403);
    await app.http
      .post('/system/trash/preview')
      .send({ data: { uid: PAGE, documentIds: [documentId] } })
      .expect(401);
    await preview('admin::user', ['x']).expect(404);
    await preview('api::no.type', ['x']).expect(404);
  });
});
