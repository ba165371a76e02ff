import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runImport } from '../../src/legacy/import/run-import';
import { openSource } from '../../src/legacy/source/open-source';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { contentIn, type CreateContent } from '../support/builders/content';
import { aCoupon, anAttempt, outcome } from '../support/builders/coupons';
import { retreat } from '../support/builders/membership';
import { createProduct } from '../support/builders/shop';
import { documentsOf, storedRows } from '../support/documents';
import { magnetiqOffice } from '../support/legacy/magnetiq-office';
import { writeSmallSource } from '../support/legacy/small-source';

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
const save = (uid: string, data: object) => admin.post(list(uid), data);
const remove = (uid: string, documentId: string) => admin.delete(`${list(uid)}/${documentId}?locale=*`).expect(200);
const restoreMarked = (uid: string, documentId: string, values?: object) =>
  admin.post(`/system/trash/marked/${uid}/${documentId}/restore`, values && { data: { values } });
const connect = (...ids: string[]) => ({ connect: ids.map((documentId) => ({ documentId })) });
const series = { title: 'Series', slug: 'gone-series', seriesStatus: 'published' };
const expert = { firstName: 'E', lastName: 'X', expertiseAreas: ['a'] };

describe('a record in the trash gives its names free', () => {
  test.each<[string, string, object, object]>([
    ['a page', PAGE, { title: 'Gone', slug: 'gone-page' }, { slug: 'gone-page-2' }],
    [
      'a coupon',
      COUPON,
      { code: 'GONE', internalName: 'G', discountType: 'percentage', discountBasisPoints: 100 },
      { code: 'GONE-2' },
    ],
    [
      'an expert',
      'api::experts.consultant',
      { ...expert, slug: 'gone-expert', email: 'gone@example.org' },
      { slug: 'gone-expert-2', email: 'other@example.org' },
    ],
    ['an organization', 'api::accounts.organization', { name: 'Gone', slug: 'gone-org' }, { slug: 'gone-org-2' }],
    ['a series', 'api::memberships.content-series', series, { slug: 'gone-series-2' }],
    ['an offering', 'api::memberships.offering', retreat({ slug: 'gone-retreat' }), { slug: 'gone-retreat-2' }],
  ])('%s: another one takes them, and the first comes back under others', async (_what, uid, data, values) => {
    const first = (await save(uid, data)).body.data.documentId as string;
    await remove(uid, first);
    const second = await save(uid, data);
    expect([second.status, JSON.stringify(second.body.error)]).toEqual([201, undefined]);
    const refused = await restoreMarked(uid, first);
    expect(refused.status).toBe(409);
    const { code, errors, taken } = refused.body.error.details;
    expect([code, errors.map((one: { path: string[] }) => one.path.join('.'))]).toEqual([
      'conflict',
      Object.keys(values),
    ]);
    const other = second.body.data.documentId as string;
    expect(taken.map((one: { documentId: string }) => one.documentId)).toEqual(Object.keys(values).map(() => other));
    for (const one of taken) if (one.suggestion) expect(values).toMatchObject({ [one.attribute]: one.suggestion });
    await restoreMarked(uid, first, values).expect(200);
    const { body } = await admin.get(`${list(uid)}/${first}`).expect(200);
    expect(body.data).toMatchObject(values);
  });

  test('a published page with its German, whose address is renamed in all versions', async () => {
    const first = await create(PAGE, { title: 'Twin', slug: 'twin' }, { de: { title: 'Zwilling' } });
    await remove(PAGE, first);
    const second = await create(PAGE, { title: 'Twin', slug: 'twin' });
    expect((await restoreMarked(PAGE, first)).status).toBe(409);
    await restoreMarked(PAGE, first, { slug: 'twin-2' }).expect(200);
    expect((await storedRows(app, 'content_pages', first)).map(({ slug }) => slug)).toEqual(Array(4).fill('twin-2'));
    const { body } = await app.http.get('/api/content/pages?filters[slug]=twin').expect(200);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([second]);
  });

  test('is renamed under the rules of its type only, and in nothing but its names', async () => {
    const first = await create(PAGE, { title: 'Rules', slug: 'rules' });
    await remove(PAGE, first);
    for (const values of [{ slug: 'Not a slug' }, { slug: '' }, { title: 'Other' }, { documentId: 'x' }]) {
      const refused = await restoreMarked(PAGE, first, values);
      expect([refused.status, Object.keys(values)]).toEqual([400, refused.body.error.details.errors[0].path]);
    }
    await restoreMarked(PAGE, first).expect(200);
  });

  test('a code in the trash buys nothing, and the one that has it now does', async () => {
    const old = await aCoupon(app, { code: 'TWICE', discountBasisPoints: 5_000 });
    await remove(COUPON, old.documentId);
    expect(await outcome(app, anAttempt('TWICE'))).toBe('coupon_unknown');
    await aCoupon(app, { code: 'TWICE', discountBasisPoints: 1_000 });
    expect(await outcome(app, anAttempt('TWICE'))).toBe(2_000);
    // Who used the old one before does not get the new one by its name.
    expect(await outcome(app, { ...anAttempt('TWICE'), couponDocumentId: old.documentId })).toBe('coupon_unknown');
  });

  test('an import takes them as well', async () => {
    const { documentId } = await aCoupon(app, { code: 'OLD1' });
    await remove(COUPON, documentId);
    const from = writeSmallSource(path.join(app.database.folder, 'names.db'), magnetiqOffice());
    const source = await openSource(from);
    const { tables } = await runImport(app.strapi, { system: 'magnetiq', source, dryRun: false });
    await source.close();
    expect(tables.coupons?.rejected.map(({ id }) => id)).not.toContain('1');
    const holders = await app.strapi.db.connection('billing_coupons').where({ code: 'OLD1' });
    expect(holders.map((row) => row.deleted_at === null).sort()).toEqual([false, true]);
  });

  test('but never twice among what lives', async () => {
    const data = { code: 'LIVES', internalName: 'L', discountType: 'percentage', discountBasisPoints: 100 };
    const answers = await Promise.all(Array.from({ length: 5 }, () => save(COUPON, data)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
  });
});

describe('a record that was copied to the trash', () => {
  const entryOf = async (documentId: string): Promise<string> =>
    (await app.strapi.db.query('api::system.trash-entry').findOne({ where: { targetDocumentId: documentId } }))
      .documentId;
  const restore = (entry: string, values?: object) =>
    admin.post(`/system/trash/entries/${entry}/restore`, values && { data: { values } });

  test('comes back under another name where its own was taken', async () => {
    const first = await createProduct(app, { slug: 'copied', name: 'Copied', sku: 'COPIED-1' });
    await remove('api::commerce.product', first.documentId);
    const second = await createProduct(app, { slug: 'copied', name: 'New one', sku: 'COPIED-2' });
    const entry = await entryOf(first.documentId);
    const refused = await restore(entry);
    expect(refused.status).toBe(409);
    expect(refused.body.error.details.taken).toEqual([
      { attribute: 'slug', value: 'copied', documentId: second.documentId, label: 'New one', suggestion: 'copied-2' },
    ]);
    expect((await restore(entry, { slug: 'Copied 2' })).status).toBe(400);
    await restore(entry, { slug: 'copied-2' }).expect(200);
    const { body } = await app.http.get('/api/commerce/products?filters[slug]=copied-2').expect(200);
    expect(body.data[0].documentId).toBe(first.documentId);
  });

  test('gets back the links that nobody used for another one since', async () => {
    const [first, other] = [
      await create(CATEGORY, { name: 'First', slug: 'link-first' }),
      await create(CATEGORY, { name: 'Other', slug: 'link-other' }),
    ];
    const [stays, moves] = [
      await create(CATEGORY, { name: 'Stays', slug: 'link-stays', parent: first }),
      await create(CATEGORY, { name: 'Moves', slug: 'link-moves', parent: first }),
    ];
    await remove(CATEGORY, first);
    await admin.put(`${list(CATEGORY)}/${moves}`, { parent: connect(other) }).expect(200);
    await restore(await entryOf(first)).expect(200);
    const above = async (documentId: string) =>
      (await documentsOf(app, CATEGORY).findOne({ documentId, populate: ['parent'] }))?.parent;
    expect([await above(stays), await above(moves)]).toMatchObject([{ slug: 'link-first' }, { slug: 'link-other' }]);
  });
});

test('what comes back never lies below itself', async () => {
  const top = await create(PAGE, { title: 'Top', slug: 'loop-top' }, { published: false });
  const middle = await create(PAGE, { title: 'Mid', slug: 'loop-mid', parent: top }, { published: false });
  const low = await create(PAGE, { title: 'Low', slug: 'loop-low', parent: middle }, { published: false });
  await remove(PAGE, middle);
  await admin.put(`${list(PAGE)}/${top}`, { parent: connect(low) }).expect(200);
  const refused = await restoreMarked(PAGE, middle);
  expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([409, ['parent']]);
  await admin.put(`${list(PAGE)}/${top}`, { parent: { disconnect: [{ documentId: low }] } }).expect(200);
  await restoreMarked(PAGE, middle).expect(200);
});
