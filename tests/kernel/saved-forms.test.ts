import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSameValue } from '../../src/shared/documents/saved/same-value';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { fillTypes, formAttributes, shownTypes, type FilledRow, type FormAttribute } from '../support/filled-rows';

/*
 * The content manager sends back all that a form shows. What was left as it was is saved without a word; what was
 * changed is stored, or refused with its field. Nothing is lost silently. `EVERY_ATTRIBUTE=1` tries them all.
 */

let app: TestApp;
let admin: AdminSession;
let rows: Map<string, FilledRow>;

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
  rows = await fillTypes(app);
}, 300_000);

afterAll(() => app?.stop());

const pathOf = (uid: string): string => {
  const { kind } = app.strapi.contentType(uid as never) as { kind: string };
  return kind === 'singleType'
    ? `/content-manager/single-types/${uid}`
    : `/content-manager/collection-types/${uid}/${rows.get(uid)?.documentId}`;
};

/** What a form of the content manager sends when nothing was touched. */
function formOf(uid: string, document: Record<string, unknown>): Record<string, unknown> {
  const fields = formAttributes(app, uid).flatMap(([name, { type }]): [string, unknown][] => {
    const value = document[name];
    if (value === undefined || (value === null && type !== 'boolean')) return [];
    if (type === 'relation') return [[name, { connect: [], disconnect: [] }]];
    return [[name, type === 'password' ? '' : value]];
  });
  return Object.fromEntries(fields);
}

async function read(session: AdminSession, uid: string): Promise<Record<string, unknown>> {
  const { status, body } = await session.get(pathOf(uid));
  expect([uid, status]).toEqual([uid, 200]);
  return body.data as Record<string, unknown>;
}

/** Another value that the attribute may hold. */
function otherThan(value: unknown, { type, customField, enum: values = [] }: FormAttribute): unknown {
  if (customField === 'global::localized-text') return { en: 'Changed' };
  if (customField) return undefined;
  switch (type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'uid':
      return typeof value === 'string' && value.startsWith('http') ? 'https://example.com/changed' : 'changed';
    case 'email':
      return 'changed@example.com';
    case 'enumeration':
      return values.find((entry) => entry !== value);
    case 'integer':
      return Number(value ?? 0) + 1;
    case 'biginteger':
      return '6';
    case 'decimal':
    case 'float':
      return Number(value ?? 0) + 1;
    case 'boolean':
      return value !== true;
    case 'date':
      return '2031-02-03';
    case 'datetime':
      return '2031-02-03T11:00:00.000Z';
    case 'time':
      return '11:00:00.000';
    default:
      return undefined;
  }
}

test('every form is saved as it was opened, and says that nothing changed', { timeout: 300_000 }, async () => {
  const refused: unknown[] = [];
  const written: unknown[] = [];
  const lines = await app.strapi.db.query('api::system.audit-log').count();
  for (const uid of shownTypes(app)) {
    const before = await read(admin, uid);
    const { status, body } = await admin.put(pathOf(uid), formOf(uid, before));
    if (status !== 200) refused.push([uid, status, body.error.message, body.error.details?.errors]);
    // A password is told to nobody, so that nobody knows whether it is another one.
    else if (formAttributes(app, uid).some(([, { type }]) => type === 'password')) continue;
    else if (body.meta.unchanged !== true || body.data.updatedAt !== before.updatedAt) written.push(uid);
  }
  expect(refused).toEqual([]);
  expect(written).toEqual([]);
  expect(await app.strapi.db.query('api::system.audit-log').count()).toBe(lines);
});

test('what is as published, and not as the draft, is written', async () => {
  const page = await admin.post('/content-manager/collection-types/api::content.page', { title: 'A', slug: 'as-a' });
  const path = `/content-manager/collection-types/api::content.page/${page.body.data.documentId}`;
  await admin.post(`${path}/actions/publish`, { title: 'A', slug: 'as-a' }).expect(200);
  const save = async (form: object) => (await admin.put(path, form).expect(200)).body;
  expect((await save({ title: 'A' })).meta.unchanged).toBe(true);
  expect((await save({ title: 'B' })).meta.unchanged).toBeUndefined();
  const again = await save({ title: 'A' });
  expect([again.data.title, again.meta.unchanged]).toEqual(['A', undefined]);
  const german = await admin.put(`${path}?locale=de`, { title: 'A' }).expect(200);
  expect(german.body.meta.unchanged).toBeUndefined();
});

test('a form is saved as it was read, with all that an API client sends back', { timeout: 300_000 }, async () => {
  const refused: unknown[] = [];
  for (const [turn, uid] of shownTypes(app).entries()) {
    if (turn % every(4) !== 0) continue;
    // `status` is what Strapi says of draft and published, and takes only for its own purposes.
    const { status: _state, ...sent } = await read(admin, uid);
    const { status, body } = await admin.put(pathOf(uid), sent);
    if (status !== 200) refused.push([uid, status, body.error.message, body.error.details?.errors]);
  }
  expect(refused).toEqual([]);
});

const every = (few: number) => (process.env.EVERY_ATTRIBUTE ? 1 : few);

describe('a write of which a part would be lost is refused, with its field', () => {
  const refusal = (body: { error: { details: { code: string; errors?: { path: string[] }[] } } }) => [
    body.error.details.code,
    (body.error.details.errors ?? []).map(({ path }) => path.join('.')),
  ];

  test('finance changes a payment', async () => {
    const finance = await openAdminSession(app, 'finance');
    const path = pathOf('api::billing.payment-transaction');
    const before = await read(finance, 'api::billing.payment-transaction');
    const { status, body } = await finance.put(path, { ...before, grossAmountCents: 1, reviewNotes: 'Seen' });
    expect([status, ...refusal(body)]).toEqual([422, 'rule_refused', ['grossAmountCents']]);
    expect(await read(finance, 'api::billing.payment-transaction')).toMatchObject({
      grossAmountCents: before.grossAmountCents,
      reviewNotes: before.reviewNotes,
    });
    await finance.put(path, { reviewNotes: 'Seen' }).expect(200);
    expect((await read(finance, 'api::billing.payment-transaction')).reviewNotes).toBe('Seen');
  });

  test('somebody sets what follows from the record', async () => {
    const path = pathOf('api::experts.consultant');
    const { status, body } = await admin.put(path, { averageRating: 4.9, lastName: 'Nobody' });
    expect([status, ...refusal(body)]).toEqual([400, 'computed_field', ['averageRating']]);
    expect((await read(admin, 'api::experts.consultant')).lastName).not.toBe('Nobody');
  });

  test('an editor writes what the role does not', async () => {
    const editor = await openAdminSession(app, 'editor');
    const path = pathOf('api::experts.consultant');
    const { status, body } = await editor.put(path, { kycStatus: 'rejected', lastName: 'Nobody' });
    expect([status, ...refusal(body)]).toEqual([403, 'forbidden', ['kycStatus']]);
    expect((await read(admin, 'api::experts.consultant')).lastName).not.toBe('Nobody');
  });

  test('there is no such attribute', async () => {
    const { status, body } = await admin.put(pathOf('api::experts.consultant'), { lastNam: 'Nobody' });
    expect([status, ...refusal(body)]).toEqual([400, 'invalid_input', ['lastNam']]);
  });
});

describe('what somebody changes in a form', () => {
  test('is stored, or refused', { timeout: 3_600_000 }, async () => {
    const lost: unknown[] = [];
    let turn = 0;
    for (const uid of shownTypes(app)) {
      for (const [name, attribute] of formAttributes(app, uid)) {
        const before = await readOnce(uid);
        const value = otherThan(before[name], attribute);
        if (value === undefined || turn++ % every(40) !== 0) continue;
        const { status, body } = await admin.put(pathOf(uid), { ...formOf(uid, before), [name]: value });
        if (status >= 500) lost.push([uid, name, status, body.error]);
        if (status !== 200) continue;
        const after = await read(admin, uid);
        fresh.set(uid, after);
        // Codes of coupons are kept in capitals.
        const told = name === 'code' ? String(value).toUpperCase() : value;
        if (!isSameValue(attribute, told, after[name]) && !isSameValue(attribute, value, after[name]))
          lost.push([uid, name, value, after[name]]);
      }
    }
    expect(lost).toEqual([]);
  });

  const fresh = new Map<string, Record<string, unknown>>();
  async function readOnce(uid: string): Promise<Record<string, unknown>> {
    const known = fresh.get(uid) ?? (await read(admin, uid));
    fresh.set(uid, known);
    return known;
  }
});
