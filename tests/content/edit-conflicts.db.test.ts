import type { Test } from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { contentIn, paragraph, type CreateContent } from '../support/builders/content';
import { aCoupon } from '../support/builders/coupons';
import { createMember, type Member } from '../support/builders/member';
import { documentsOf } from '../support/documents';
import { graphql } from '../support/graphql';

const PAGE = 'api::content.page';
const COUPON = 'api::billing.coupon';
const USER = 'plugin::users-permissions.user';
const SETTINGS = '/content-manager/single-types/api::system.platform-settings';
const ADDRESSES = '/api/accounts/my/addresses';

let app: TestApp;
let create: CreateContent;
let first: AdminSession;
let second: AdminSession;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  create = contentIn(app);
  [first, second] = [await openAdminSession(app), await openAdminSession(app)];
}, 120_000);

afterAll(() => app?.stop());

const at = (uid: string, documentId: string): string => `/content-manager/collection-types/${uid}/${documentId}`;

/** What an editor's form is filled with, and its version. */
async function open(
  admin: AdminSession | Member,
  path: string,
): Promise<{ data: Record<string, unknown>; tag: string }> {
  const { body, headers } = await admin.get(path).expect(200);
  expect(headers.etag).toMatch(/^"\d{4}-\d\d-\d\dT.+Z"$/);
  return { data: body.data, tag: headers.etag as string };
}

const having = (request: Test, tag: string): Test => request.set('If-Match', tag);

/** Sends all at once; one of them wins, and the others are told. */
async function race(requests: Test[]): Promise<void> {
  const answers = await Promise.all(requests.map((request) => request.then(({ status, body }) => ({ status, body }))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(requests.length - 1).fill(409)]);
  for (const { status, body } of answers) if (status === 409) expect(body.error.details.code).toBe('edit_conflict');
}

describe('the second of two editors in the content manager', () => {
  test('is told before the work of the first is lost, with both versions, and may then insist', async () => {
    const documentId = await create(PAGE, { title: 'Draft', slug: 'edited' }, { published: false });
    const path = at(PAGE, documentId);
    const { tag } = await open(second, path);
    const saved = await having(first.put(path, { title: 'Of the first', content: paragraph('An hour of work') }), tag);
    expect(saved.status).toBe(200);
    const refused = await having(second.put(path, { title: 'Of the second' }), tag);
    expect(refused.status).toBe(409);
    const { code, version, current, sent } = refused.body.error.details;
    expect([code, current.title, sent.title]).toEqual(['edit_conflict', 'Of the first', 'Of the second']);
    expect(current).toMatchObject({
      content: paragraph('An hour of work'),
      updatedAt: version,
      updatedBy: expect.any(Object),
    });
    expect([refused.headers.etag, saved.headers.etag]).toEqual([`"${version}"`, `"${version}"`]);
    expect(await documentsOf(app, PAGE).findOne({ documentId })).toMatchObject({ title: 'Of the first' });

    const insisting = await having(second.put(path, { title: 'Of the second' }), refused.headers.etag as string);
    expect([insisting.status, insisting.body.data.title]).toEqual([200, 'Of the second']);
  });

  test('is told by the version in the body as well, as whoever sends back all that was read', async () => {
    const documentId = await create(PAGE, { title: 'Body', slug: 'edited-body' }, { published: false });
    const path = at(PAGE, documentId);
    const { data } = await open(second, path);
    const send = (admin: AdminSession, title: string) => admin.put(path, { title, updatedAt: data.updatedAt });
    expect([(await send(first, 'One')).status, (await send(second, 'Two')).status]).toEqual([200, 409]);
    // Whoever says nothing about what was read overwrites it, and whoever says nonsense is told.
    await second.put(path, { title: 'Three' }).expect(200);
    const nonsense = await having(second.put(path, { title: 'Four' }), '"v1"');
    expect([nonsense.status, nonsense.body.error.details.errors[0].path]).toEqual([400, ['If-Match']]);
  });

  test.each(['publish', 'unpublish', 'discard'])('neither saves nor changes anything by %s', async (action) => {
    const documentId = await create(PAGE, { title: 'Public', slug: `edited-${action}` });
    const path = at(PAGE, documentId);
    const { tag } = await open(second, path);
    const { headers } = await having(first.put(path, { title: 'Of the first' }), tag).expect(200);
    const body =
      action === 'publish' ? { title: 'Of the second' } : action === 'unpublish' ? { discardDraft: true } : {};
    const refused = await having(second.post(`${path}/actions/${action}`, body), tag);
    expect([refused.status, refused.body.error.details.current?.title]).toEqual([409, 'Of the first']);
    const versions = { draft: { title: 'Of the first' }, published: { title: 'Public' } };
    for (const [status, expected] of Object.entries(versions)) {
      expect(await documentsOf(app, PAGE).findOne({ documentId, status })).toMatchObject(expected);
    }
    const done = await having(
      first.post(`${path}/actions/${action}`, { title: 'Of the first' }),
      headers.etag as string,
    );
    expect(done.status).toBe(200);
    // The form goes on with what the answer says.
    await having(first.put(path, { title: 'Next' }), done.headers.etag as string).expect(200);
  });

  test('of one language is not disturbed by the other, until what both share is changed', async () => {
    const documentId = await create(PAGE, { title: 'Both', slug: 'edited-both' }, { de: { title: 'Beide' } });
    const [english, german] = [`${at(PAGE, documentId)}?locale=en`, `${at(PAGE, documentId)}?locale=de`];
    const [{ tag }, { tag: tagDe }] = [await open(first, english), await open(second, german)];
    const changed = await having(first.put(english, { title: 'Both of them' }), tag).expect(200);
    const own = await having(second.put(german, { title: 'Alle beide' }), tagDe);
    expect([own.status, own.body.data.title]).toEqual([200, 'Alle beide']);
    await having(first.put(english, { sortOrder: 7 }), changed.headers.etag as string).expect(200);
    const refused = await having(second.put(german, { sortOrder: 8 }), own.headers.etag as string);
    expect([refused.status, refused.body.error.details.current]).toMatchObject([
      409,
      { title: 'Alle beide', sortOrder: 7, locale: 'de' },
    ]);
  });

  test('of a document whose translation is gone is told that it is', async () => {
    const documentId = await create(PAGE, { title: 'Left', slug: 'edited-left' }, { de: { title: 'Weg' } });
    const german = `${at(PAGE, documentId)}?locale=de`;
    const { tag } = await open(second, german);
    await first.delete(german).expect(200);
    const refused = await having(second.put(german, { title: 'Noch da' }), tag);
    expect([refused.status, refused.body.error.details]).toMatchObject([
      409,
      { version: null, sent: { title: 'Noch da' } },
    ]);
    await having(second.put(at(PAGE, 'nowhere'), { title: 'X' }), tag).expect(404);
  });

  test('reads in the answer what their role reads, and no secret', async () => {
    const member = await createMember(app);
    const path = at(USER, member.documentId);
    const { tag } = await open(second, path);
    await having(first.put(path, { firstName: 'Ada' }), tag).expect(200);
    const refused = await having(second.put(path, { lastName: 'L', password: 'Secret-123456' }), tag);
    expect([refused.status, refused.body.error.details]).toMatchObject([
      409,
      { current: { firstName: 'Ada' }, sent: { lastName: 'L' } },
    ]);
    expect(JSON.stringify(refused.body)).not.toContain('password');
  });

  test('deletes nothing that has changed either', async () => {
    const { documentId } = await aCoupon(app, { code: 'EDITED' });
    const path = at(COUPON, documentId);
    const { tag } = await open(second, path);
    await having(first.put(path, { internalName: 'Now needed' }), tag).expect(200);
    expect((await having(second.delete(path), tag)).status).toBe(409);
    await having(second.delete(path), (await open(second, path)).tag).expect(200);
  });
});

describe('of several who save at once what they read, exactly one wins', () => {
  const at = Array.from({ length: 6 }, (_, index) => index);

  test('a page', async () => {
    const documentId = await create(PAGE, { title: 'Race', slug: 'raced' });
    const path = `/content-manager/collection-types/${PAGE}/${documentId}`;
    const { tag } = await open(first, path);
    await race(at.map((index) => having(first.put(path, { title: `Race ${index}` }), tag)));
    const { tag: next } = await open(first, path);
    await race(at.map((index) => having(first.post(`${path}/actions/publish`, { title: `Public ${index}` }), next)));
  });

  test('a coupon, whose rules are a guard', async () => {
    const { documentId } = await aCoupon(app, { code: 'RACED' });
    const path = `/content-manager/collection-types/${COUPON}/${documentId}`;
    const { tag } = await open(first, path);
    await race(at.map((index) => having(first.put(path, { internalName: `Race ${index}` }), tag)));
  });

  test('the settings, of which there is one', async () => {
    await first.put(SETTINGS, { platformName: 'Magnetiq' }).expect(200);
    const { tag } = await open(first, SETTINGS);
    await race(at.map((index) => having(first.put(SETTINGS, { platformName: `Magnetiq ${index}` }), tag)));
  });

  test('a record of a member', async () => {
    const ada = await createMember(app);
    const data = { line1: 'A', city: 'B', postalCode: 'C', country: 'DE' };
    const { body, headers } = await ada.post(ADDRESSES, data).expect(201);
    const path = `${ADDRESSES}/${body.data.documentId as string}`;
    await race(at.map((index) => having(ada.put(path, { line1: `Race ${index}` }), headers.etag as string)));
  });
});

describe('members who change what is their own on two devices', () => {
  let ada: Member;
  let path: string;
  let read: { documentId: string; updatedAt: string };
  beforeAll(async () => {
    ada = await createMember(app);
    const data = { line1: 'Old road 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
    ({ data: read } = (await ada.post(ADDRESSES, data).expect(201)).body);
    path = `${ADDRESSES}/${read.documentId}`;
  });
  const update = (more: string, line1: string) =>
    graphql(
      app,
      `mutation { updateMyAddress(documentId: "${read.documentId}", data: { line1: "${line1}" }${more}) { line1 updatedAt } }`,
      { headers: { authorization: `Bearer ${ada.token}` } },
    );

  test('are told over REST, by If-Match and by the version in the body', async () => {
    const { tag } = await open(ada, path);
    expect(tag).toBe(`"${read.updatedAt}"`);
    const saved = await having(ada.put(path, { line1: 'New road 2' }), tag).expect(200);
    expect(saved.headers.etag).toBe(`"${saved.body.data.updatedAt}"`);
    const refusals = [
      await having(ada.put(path, { city: 'Potsdam' }), tag),
      await app.http
        .put(path)
        .set('Authorization', `Bearer ${ada.token}`)
        .send({ data: { city: 'Potsdam' }, version: read.updatedAt }),
    ];
    for (const { status, body } of refusals) {
      expect([status, body.error.details]).toMatchObject([
        409,
        {
          code: 'edit_conflict',
          version: saved.body.data.updatedAt,
          current: { line1: 'New road 2', city: 'Berlin' },
          sent: { city: 'Potsdam' },
        },
      ]);
    }
    const gone = await having(ada.delete(path), tag);
    expect([gone.status, gone.body.error.details.current.line1]).toEqual([409, 'New road 2']);
    // Who says nothing of what was read changes what is sent, and nothing else.
    expect((await ada.put(path, { region: 'BB' })).body.data).toMatchObject({ line1: 'New road 2', region: 'BB' });
  });

  test('and over GraphQL', async () => {
    const { data } = await open(ada, path);
    const saved = await update(`, version: "${data.updatedAt as string}"`, 'Third road 3');
    expect(saved.data.updateMyAddress.line1).toBe('Third road 3');
    const refused = await update(`, version: "${data.updatedAt as string}"`, 'Fourth road 4');
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'edit_conflict',
      status: 409,
      version: saved.data.updateMyAddress.updatedAt,
      current: { line1: 'Third road 3' },
      sent: { line1: 'Fourth road 4' },
    });
    expect((await update('', 'Fifth road 5')).data.updateMyAddress.line1).toBe('Fifth road 5');
    const remove = `mutation { deleteMyAddress(documentId: "${read.documentId}", version: "${read.updatedAt}") }`;
    const kept = await graphql(app, remove, { headers: { authorization: `Bearer ${ada.token}` } });
    expect(kept.errors?.[0]?.extensions.code).toBe('edit_conflict');
  });

  test('of an address that is no longer the default, because another one is', async () => {
    const data = { line1: 'Default', city: 'Berlin', postalCode: '10115', country: 'DE', isDefaultShipping: true };
    const { body, headers } = await ada.post(ADDRESSES, data).expect(201);
    await ada.post(ADDRESSES, { ...data, line1: 'New default' }).expect(201);
    const refused = await having(
      ada.put(`${ADDRESSES}/${body.data.documentId as string}`, data),
      headers.etag as string,
    );
    expect([refused.status, refused.body.error.details.current.isDefaultShipping]).toEqual([409, false]);
  });

  test('in their account too', async () => {
    const account = '/api/accounts/my/account';
    const { tag, data } = await open(ada, account);
    await having(ada.put(account, { firstName: 'Ada' }), tag).expect(200);
    const refused = await having(ada.put(account, { firstName: 'Eva' }), tag);
    expect([refused.status, refused.body.error.details]).toMatchObject([
      409,
      { code: 'edit_conflict', current: { firstName: 'Ada' }, sent: { firstName: 'Eva' } },
    ]);
    const mutation = `mutation { updateMyAccount(data: { firstName: "Eva" }, version: "${data.updatedAt as string}") { firstName } }`;
    const { errors } = await graphql(app, mutation, { headers: { authorization: `Bearer ${ada.token}` } });
    expect(errors?.[0]?.extensions.code).toBe('edit_conflict');
  });
});
