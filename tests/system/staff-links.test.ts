import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES, type StaffRole } from '../../src/shared/permissions/staff-grants';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { createExpert, type Expert } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { attributesOf, list, relationsOf, rightsOf } from '../support/staff-questions';

/*
 * A link may say whose a record is: an account that is linked to an expert acts as that expert. So nobody of staff links
 * a record to one that their role does not read, whatever the forms offer.
 */

const CONSULTANT = 'api::experts.consultant';

let app: TestApp;
let expert: Expert;
let member: Member;

beforeAll(async () => {
  app = await bootApp();
  expert = await createExpert(app);
  member = await createMember(app);
});

afterAll(() => app?.stop());

const accountOf = async () =>
  (await app.strapi.db.query(CONSULTANT).findOne({ where: { documentId: expert.documentId }, populate: ['user'] }))
    .user;

describe('an editor', () => {
  let editor: AdminSession;
  const save = (data: object) => editor.put(`${list(CONSULTANT)}/${expert.documentId}`, data);
  beforeAll(async () => {
    editor = await openAdminSession(app, 'editor');
  });

  test.each([
    ['by its row', () => ({ connect: [{ id: member.id }] })],
    ['by its document', () => ({ connect: [{ documentId: member.documentId }] })],
    ['as a whole', () => ({ set: [{ documentId: member.documentId }] })],
    ['alone', () => member.id],
  ])('does not make a member of their own an expert, named %s', async (_how, user) => {
    const { status, body } = await save({ user: user() });
    expect([status, body.error.details]).toEqual([
      403,
      expect.objectContaining({ code: 'forbidden', errors: [expect.objectContaining({ path: ['user'] })] }),
    ]);
    expect(await accountOf()).toBeNull();
  });

  test('does not take the account of an expert away, and saves what else there is', async () => {
    const admin = await openAdminSession(app);
    await admin.put(`${list(CONSULTANT)}/${expert.documentId}`, { user: { connect: [{ id: member.id }] } }).expect(200);
    expect((await save({ user: { disconnect: [{ id: member.id }] } })).status).toBe(403);
    expect((await save({ user: null })).status).toBe(403);
    await save({ jobTitle: 'Adviser', user: { connect: [], disconnect: [] } }).expect(200);
    expect(await accountOf()).toMatchObject({ id: member.id });
  });
});

describe.each(STAFF_ROLES)('%s', (role: StaffRole) => {
  test('links no record of any type to what the role does not read', async () => {
    const session = await openAdminSession(app, role);
    const may = await rightsOf(app, role);
    const isShown = (uid: string): boolean => {
      const options = app.strapi.contentType(uid as never).pluginOptions?.['content-manager'];
      return (options as { visible?: boolean } | undefined)?.visible !== false;
    };
    const unread = may.types.flatMap((uid) =>
      relationsOf(app, uid)
        .filter(([, target]) => isShown(target) && !may.reads(target))
        .map(([relation]) => ({ uid, relation })),
    );
    const linked: unknown[] = [];
    for (const { uid, relation } of unread) {
      if (!(relation in attributesOf(app, uid))) continue;
      const { status } = await session.post(list(uid), {
        [relation]: { connect: [{ documentId: member.documentId }] },
      });
      if (status !== 403 && status !== 400) linked.push({ uid, relation, status });
    }
    expect(linked).toEqual([]);
  });
});
