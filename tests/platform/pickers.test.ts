import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { createExpert, createOffering, type Expert } from '../support/builders/expert';
import { documentsOf } from '../support/documents';
import { fillTypes, formAttributes, type FilledRow } from '../support/filled-rows';
import { UNREAD_TARGET } from '../../src/shared/staff-access/unread-target';

/* What the pickers of relations in forms offer. */

const BOOKING = 'api::bookings.consultant-booking';
const OFFERING = 'api::experts.consultant-offering';

let app: TestApp;
let admin: AdminSession;
let ada: Expert;
let grace: Expert;

interface Choice {
  documentId: string;
  locale?: string;
  recordName?: string;
}

async function choices(path: string, session = admin): Promise<Choice[]> {
  const { body } = await session.get(`/content-manager/relations/${path}`).expect(200);
  return body.results as Choice[];
}
const rowOf = (documentId: string) =>
  app.strapi.db.query(OFFERING).findOne({ where: { documentId } }) as Promise<Record<string, unknown>>;
const ids = (found: Choice[]) => found.map(({ documentId }) => documentId).sort();

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
  [ada, grace] = [await createExpert(app), await createExpert(app)];
});
afterAll(() => app?.stop());

describe('the picker of a relation', () => {
  test('shows a record once, not once in each language', async () => {
    const { documentId } = await createOffering(app, ada, { name: 'Only once' });
    const english = await rowOf(documentId);
    const german = { name: 'Nur einmal', description: english.description };
    await documentsOf(app, OFFERING).update({ documentId, locale: 'de', data: german });
    const found = await choices(`${BOOKING}/offering?pageSize=100`);
    expect(found.filter((one) => one.documentId === documentId)).toMatchObject([{ locale: 'en' }]);
    // Whoever looked at German before sees the same.
    expect(ids(await choices(`${BOOKING}/offering?pageSize=100&locale=de`))).toEqual(ids(found));
  });

  test('offers what fits the rest of the form, chosen or stored', async () => {
    const hers = await createOffering(app, ada);
    const others = await createOffering(app, grace);
    const old = await createOffering(app, ada, { isActive: false });
    const all = ids(await choices(`${BOOKING}/offering?pageSize=100`));
    expect(all).toEqual(expect.arrayContaining([hers.documentId, others.documentId]));
    expect(all).not.toContain(old.documentId);
    const fitting = ids(await choices(`${BOOKING}/offering?pageSize=100&chosen[consultant]=${ada.documentId}`));
    expect(fitting).toContain(hers.documentId);
    expect(fitting).not.toContain(others.documentId);
  });

  test('does not offer a record to itself', async () => {
    const page = await documentsOf(app, 'api::content.blog-category').create({ data: { name: 'Self', slug: 'self' } });
    const found = ids(await choices(`api::content.blog-category/parent?id=${page.documentId}&locale=en&pageSize=100`));
    expect(found).not.toContain(page.documentId);
  });

  test('finds by the parts of a name', async () => {
    const user = await openAdminSession(app, 'booking-manager');
    const path = 'api::bookings.consultation-request/assignedTo?pageSize=100';
    const [first] = await choices(path, user);
    expect(ids(await choices(`${path}&_q=${encodeURIComponent(String(first?.recordName).slice(1))}`, user))).toContain(
      first?.documentId,
    );
    expect(await choices(`${path}&_q=nobody-is-called-so`, user)).toEqual([]);
  });
});

/** Every relation to records that the content manager shows, with a record whose form it is. */
function relationsOf(rows: Map<string, FilledRow>) {
  const isShown = (target = ''): boolean => rows.has(target) || !target.startsWith('api::');
  return [...rows].flatMap(([uid, { documentId }]) =>
    formAttributes(app, uid)
      .filter(([, { type, target }]) => type === 'relation' && target && isShown(target))
      .map(([name]) => ({ uid, name, documentId })),
  );
}

test('every picker of a stored record answers, searched or not, whatever the role reads', async () => {
  const rows = await fillTypes(app);
  const manager = await openAdminSession(app, 'booking-manager');
  const failed: string[] = [];
  for (const [at, { uid, name, documentId }] of relationsOf(rows).entries()) {
    const path = `/content-manager/relations/${uid}/${name}?id=${documentId}&pageSize=10&page=1`;
    for (const address of at % 4 === 0 ? [path, `${path}&_q=x`] : [path]) {
      const { status, body } = await admin.get(address);
      if (status !== 200) failed.push(`${address}: ${status} ${body.error?.message}`);
    }
  }
  expect(failed).toEqual([]);
  // A category is not read by who manages bookings: there is nothing to choose, and nothing is told of it.
  const { documentId } = rows.get('api::marketplace.profile') ?? { documentId: '' };
  expect(await choices(`api::marketplace.profile/category?id=${documentId}`, manager)).toEqual([]);
  const { body } = await manager.get('/content-manager/content-types/api::marketplace.profile/configuration');
  expect(body.data.contentType.metadatas.category.edit).toMatchObject({ editable: false, description: UNREAD_TARGET });
  const own = await admin.get('/content-manager/content-types/api::marketplace.profile/configuration');
  expect(own.body.data.contentType.metadatas.category.edit).toMatchObject({ editable: true, description: '' });
});
