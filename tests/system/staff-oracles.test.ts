import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES, type StaffRole } from '../../src/shared/permissions/staff-grants';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { storeDocument } from '../support/builders/stored';
import {
  list,
  ofAttributes,
  ofRelatives,
  pathOf,
  picker,
  queryString,
  relationsOf,
  rightsOf,
  sample,
  unexpected,
  verdictsOf,
  type Rights,
} from '../support/staff-questions';

/*
 * Nobody of staff learns what their role does not read: by a condition, an order, what is populated or what relations
 * are chosen from. Tried for every role on every type and attribute that the schemas have.
 */

let app: TestApp;
const staff = new Map<StaffRole, { session: AdminSession; may: Rights }>();

beforeAll(async () => {
  app = await bootApp();
  await storeDocument(app, 'api::system.platform-settings', { platformName: 'Here' });
  for (const role of STAFF_ROLES) {
    staff.set(role, { session: await openAdminSession(app, role), may: await rightsOf(app, role) });
  }
}, 180_000);

afterAll(() => app?.stop());

/** A request takes a tenth of a second; what it is answered by was asked about everything. */
const some = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % 5 === 0);

describe.each(STAFF_ROLES)('%s', (role) => {
  const as = () => staff.get(role) as { session: AdminSession; may: Rights };

  test('asks only about what the role reads, of every type and through every relation', async () => {
    const { session, may } = as();
    const verdict = await verdictsOf(app, session);
    const wrong: [string, string][] = [];
    let refused = 0;
    for (const uid of may.types) {
      // The runner wants to hear of the test now and then.
      await new Promise(setImmediate);
      for (const question of [...ofAttributes(app, may, uid), ...ofRelatives(app, may, uid)]) {
        if ((await verdict(uid, question)) !== question.allowed) wrong.push([uid, queryString(question.query)]);
        if (!question.allowed) refused += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(200);
  });

  test('is answered 403 at the door, or gets the list', async () => {
    const { session, may } = as();
    const asked = some(may.types).flatMap((uid) =>
      [...sample(ofAttributes(app, may, uid)), ...sample(ofRelatives(app, may, uid))].map(({ query, allowed }) => ({
        path: `${pathOf(app, uid)}?pageSize=1&${queryString(query)}`,
        allowed,
      })),
    );
    expect(await unexpected(session, asked)).toEqual([]);
  });

  test('chooses relations from what the role reads', async () => {
    const { session, may } = as();
    const isShown = (uid: string): boolean => {
      const options = app.strapi.contentType(uid as never).pluginOptions?.['content-manager'];
      return (options as { visible?: boolean } | undefined)?.visible !== false;
    };
    const asked = some(may.types).flatMap((uid) => {
      const pickers = relationsOf(app, uid).map(([relation, target]) => ({
        path: picker(uid, relation),
        allowed: may.reads(uid, relation),
        isClosed: may.reads(uid, relation) && isShown(target) && !may.reads(target),
      }));
      return sample(pickers).flatMap(({ path, allowed, isClosed }) => [
        { path: `${path}?_q=a`, allowed, isClosed },
        { path: `${path}?filters[createdBy][email][$contains]=a`, allowed: false, isClosed },
      ]);
    });
    expect(asked.length).toBeGreaterThan(5);
    const open = asked.filter(({ isClosed }) => !isClosed);
    expect(await unexpected(session, open)).toEqual([]);
    // There is nothing to choose of what the role does not read, whatever is asked about it.
    for (const { path } of asked.filter(({ isClosed }) => isClosed)) {
      const { body } = await session.get(path).expect(200);
      expect([path, body.results]).toEqual([path, []]);
    }
  });

  test('reads no type that the role does not have, and nothing through its relations', async () => {
    const { session, may } = as();
    const others = Object.keys(app.strapi.contentTypes).filter((uid) => /^(api|plugin)::/.test(uid) && !may.reads(uid));
    expect(others.length).toBeGreaterThan(50);
    const asked = others.map((uid) => {
      const [relation] = relationsOf(app, uid)[0] ?? [];
      return { path: relation ? picker(uid, relation) : list(uid), allowed: false };
    });
    expect(await unexpected(session, some(asked))).toEqual([]);
  });
});
