import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryPage } from '../../src/api/system/contracts/history';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { contentIn, paragraph } from '../support/builders/content';
import { aCoupon } from '../support/builders/coupons';
import { documentsOf } from '../support/documents';

/* Who changed what of a record, as the audit log tells whoever reads the record. */

const AUDIT = 'api::system.audit-log';
const PAGE = 'api::content.page';
const COUPON = 'api::billing.coupon';
const SETTINGS = 'api::system.platform-settings';
const TESTIMONIAL = 'api::content.testimonial';
const CATEGORY = 'api::content.blog-category';
const POST = 'api::content.blog-post';

let app: TestApp;
let admin: AdminSession;
let editor: AdminSession;
let finance: AdminSession;

const form = (uid: string, rest = '') => `/content-manager/collection-types/${uid}${rest}`;
const at = (uid: string, documentId: string, after?: string | null) =>
  `/system/history/${uid}/${documentId}${after ? `?after=${encodeURIComponent(after)}` : ''}`;
const historyOf = async (session: AdminSession, uid: string, documentId: string, after?: string | null) =>
  (await session.get(at(uid, documentId, after)).expect(200)).body.data as HistoryPage;
const entriesOf = async (session: AdminSession, uid: string, documentId: string) =>
  (await historyOf(session, uid, documentId)).entries;
const kept = (documentId: string) => app.strapi.db.query(AUDIT).findMany({ where: { targetDocumentId: documentId } });

beforeAll(async () => {
  app = await bootApp(EVERYTHING);
  [admin, editor, finance] = [
    await openAdminSession(app),
    await openAdminSession(app, 'editor'),
    await openAdminSession(app, 'finance'),
  ];
});
afterAll(() => app?.stop());

describe('the history of a record', () => {
  it('says who made and changed it, and from what to what', async () => {
    const data = {
      code: 'AUTUMN',
      internalName: 'Autumn',
      discountType: 'fixed_amount',
      discountCents: 1000,
      currency: 'EUR',
    };
    const { body } = await admin.post(form(COUPON), data).expect(201);
    const { documentId } = body.data as { documentId: string };
    await finance.put(form(COUPON, `/${documentId}`), { discountCents: 1250, isActive: false }).expect(200);
    const [changed, created, ...more] = await entriesOf(admin, COUPON, documentId);
    expect(more).toEqual([]);
    expect(changed).toMatchObject({
      action: 'record.updated',
      by: { kind: 'staff', name: 'Test finance' },
      locale: null,
      currency: 'EUR',
    });
    expect(changed?.changes).toContainEqual({
      name: 'discountCents',
      type: 'decimal',
      isHidden: false,
      before: 1000,
      after: 1250,
    });
    expect(changed?.changes).toContainEqual(expect.objectContaining({ name: 'isActive', before: true, after: false }));
    expect(created).toMatchObject({ action: 'record.created', by: { name: 'Test strapi-super-admin' } });
    expect(created?.changes).toContainEqual(expect.objectContaining({ name: 'code', before: null, after: 'AUTUMN' }));
    expect(JSON.stringify([changed, created])).not.toContain('@staff.test');
  });

  it('tells each language, and each step of publishing, once', async () => {
    const { body } = await editor.post(form(PAGE, '?locale=en'), { title: 'Team', slug: 'team-history' }).expect(201);
    const { documentId } = body.data as { documentId: string };
    const actions = (action: string, locale: string) =>
      editor.post(form(PAGE, `/${documentId}/actions/${action}?locale=${locale}`), {}).expect(200);
    await editor.put(form(PAGE, `/${documentId}?locale=de`), { title: 'Mannschaft' }).expect(200);
    await actions('publish', 'en');
    await editor.put(form(PAGE, `/${documentId}?locale=en`), { title: 'Our team' }).expect(200);
    await actions('discard', 'en');
    await actions('unpublish', 'en');
    const told = (await entriesOf(editor, PAGE, documentId)).map(({ action, locale }) => `${action} ${locale}`);
    expect(told).toEqual([
      'record.unpublished en',
      'record.draft_discarded en',
      'record.updated en',
      'record.published en',
      'record.created de',
      'record.created en',
    ]);
  });

  it('names what was linked and unlinked, and shortens long texts', async () => {
    const create = contentIn(app);
    const [first, second] = [
      await create(CATEGORY, { name: 'First', slug: 'first-history' }),
      await create(CATEGORY, { name: 'Second', slug: 'second-history' }),
    ];
    const content = paragraph(`${'Long '.repeat(200)}end.`);
    const documentId = await create(POST, { title: 'Linked', slug: 'linked-history', content, category: first });
    const data = {
      category: { connect: [{ documentId: second }], disconnect: [{ documentId: first }] },
      content: paragraph(`${'Long '.repeat(200)}last.`),
    };
    await editor.put(form(POST, `/${documentId}?locale=en`), data).expect(200);
    const [{ changes } = { changes: [] }] = await entriesOf(editor, POST, documentId);
    const of = (attribute: string) => changes.find(({ name }) => name === attribute);
    expect(of('category')).toMatchObject({ before: ['First'], after: ['Second'] });
    expect(of('content')?.before).toMatch(/^…(.{60})end\.$/);
    expect(of('content')?.after).toMatch(/^…(.{60})last\.$/);
  });

  it('tells nothing of a save that changes nothing, and of what code writes', async () => {
    const documentId = await contentIn(app)(PAGE, { title: 'Quiet', slug: 'quiet-history' }, { published: false });
    await editor.put(form(PAGE, `/${documentId}?locale=en`), { title: 'Quiet' }).expect(200);
    await documentsOf(app, PAGE).update({ documentId, data: { title: 'Imported' } });
    expect(await kept(documentId)).toEqual([]);
  });

  it('goes through the trash, where coming back is one step', async () => {
    const documentId = await contentIn(app)(PAGE, { title: 'Gone', slug: 'gone-history' }, { de: { title: 'Weg' } });
    await admin.delete(form(PAGE, `/${documentId}?locale=*`)).expect(200);
    await admin.post(`/system/trash/marked/${PAGE}/${documentId}/restore`).expect(200);
    const told = (await entriesOf(admin, PAGE, documentId)).map(({ action }) => action);
    expect(told).toEqual(['trash.restored', 'trash.marked']);
  });

  it('goes on after a cursor', async () => {
    const { documentId } = await aCoupon(app, { code: 'CURSOR' });
    for (let count = 1; count <= 12; count += 1)
      await admin.put(form(COUPON, `/${documentId}`), { internalName: `Name ${count}` }).expect(200);
    const first = await historyOf(admin, COUPON, documentId);
    const second = await historyOf(admin, COUPON, documentId, first.next);
    const names = [...first.entries, ...second.entries].map(({ changes }) => changes[0]?.after);
    expect(names).toEqual(Array.from({ length: 12 }, (_, place) => `Name ${12 - place}`));
    expect([first.entries.length, second.next]).toEqual([10, null]);
    const { body } = await admin.get(at(COUPON, documentId, 'x'.repeat(50))).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['after']);
  });
});

describe('who reads it', () => {
  it('is whoever reads the record', async () => {
    const { documentId: coupon } = await aCoupon(app, { code: 'ROLES' });
    const page = await contentIn(app)(PAGE, { title: 'Roles', slug: 'roles-history' }, { published: false });
    await finance.get(at(COUPON, coupon)).expect(200);
    await editor.get(at(COUPON, coupon)).expect(404);
    await editor.get(at(PAGE, page)).expect(200);
    await finance.get(at(PAGE, page)).expect(404);
    await admin.get(at(PAGE, 'nothing')).expect(404);
    await admin.get(at('admin::user', 'nothing')).expect(404);
    await app.http.get(at(PAGE, page)).expect(401);
  });

  it('learns nothing of attributes that their roles do not read', async () => {
    const path = `/content-manager/single-types/${SETTINGS}`;
    await admin.put(path, { platformName: 'One', stripeAccountId: 'acct_1' }).expect(200);
    await admin.put(path, { platformName: 'Two', stripeAccountId: 'acct_2' }).expect(200);
    await admin.put(path, { stripeAccountId: 'acct_3' }).expect(200);
    const { documentId } = (await app.strapi.db.query(SETTINGS).findOne({})) as { documentId: string };
    const names = async (session: AdminSession) =>
      (await entriesOf(session, SETTINGS, documentId)).map(({ changes }) => changes.map(({ name }) => name).sort());
    expect((await names(admin)).slice(0, 2)).toEqual([['stripeAccountId'], ['platformName', 'stripeAccountId']]);
    expect((await names(editor))[0]).toEqual(['platformName']);
    expect(JSON.stringify(await historyOf(editor, SETTINGS, documentId))).not.toContain('acct_');
  });

  it('learns that something personal or secret was changed at most, and the audit log keeps none of it', async () => {
    const customer = { customerName: 'Nora Klein', customerEmail: 'nora@example.com', content: 'Splendid work.' };
    const { body } = await admin.post(form(TESTIMONIAL, '?locale=en'), { ...customer, rating: 4 });
    const documentId = body.data?.documentId as string;
    const page = await contentIn(app)(PAGE, { title: 'Locked', slug: 'locked-history' }, { published: false });
    await admin
      .put(form(PAGE, `/${page}?locale=en`), { passwordProtected: true, accessPassword: 'Open-Sesame-77' })
      .expect(200);
    const [created] = await entriesOf(admin, TESTIMONIAL, documentId);
    const name = created?.changes.find((change) => change.name === 'customerName');
    expect(name).toMatchObject({ isHidden: true, before: null, after: null });
    const stored = JSON.stringify([...(await kept(documentId)), ...(await kept(page))]);
    expect(stored).toContain('passwordProtected');
    for (const secret of ['Nora', 'nora@', 'Splendid', 'Sesame', 'accessPassword'])
      expect(stored).not.toContain(secret);
  });
});
