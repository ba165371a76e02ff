import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES, type StaffRole } from '../../src/shared/permissions/staff-grants';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { createExpert } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { storeDocument } from '../support/builders/stored';
import { list, picker, rightsOf, verdictsOf } from '../support/staff-questions';

const USER = 'plugin::users-permissions.user';
const CANARY = 'kanarienvogel';

interface Attribute {
  type: string;
  customField?: string;
}

let app: TestApp;
let member: Member;
const staff = new Map<StaffRole | 'super', AdminSession>();

beforeAll(async () => {
  app = await bootApp();
  member = await createMember(app);
  await app.strapi.db.query(USER).update({ where: { id: member.id }, data: { phone: CANARY, firstName: 'Nora' } });
  await createExpert(app, { notes: CANARY, phone: CANARY, taxId: 'DE123456789', user: member.documentId });
  await storeDocument(app, 'api::content.page', { title: 'Seen', slug: 'seen', author: member.documentId });
  staff.set('super', await openAdminSession(app));
  for (const role of STAFF_ROLES) staff.set(role, await openAdminSession(app, role));
}, 180_000);

afterAll(() => app?.stop());

const as = (role: StaffRole | 'super'): AdminSession => staff.get(role) as AdminSession;

describe('a value is not guessed letter by letter', () => {
  const EXPERTS = list('api::experts.consultant');

  test.each<[StaffRole, string, boolean]>([
    ['administrator', CANARY, true],
    ['finance', CANARY, true],
    ['viewer', CANARY, false],
    ['viewer', 'Ada', true],
    ['viewer', 'DE123', false],
    ['editor', 'DE123', false],
  ])('%s searches for %s: found %s', async (role, text, found) => {
    const { body } = await as(role).get(`${EXPERTS}?_q=${text}`).expect(200);
    expect(body.results).toHaveLength(found ? 1 : 0);
  });

  test('of a member, by an editor who chooses an author, reads a page or searches in files', async () => {
    const author = picker('api::content.page', 'author');
    for (const query of ['?_q=Nora', `?filters[phone][$startsWith]=k`, '?sort=phone', '?populate=*', '']) {
      const { status, body } = await as('editor').get(`${author}${query}`);
      expect([query, status, body.results]).toEqual([query, 200, []]);
    }
    const populated = await as('editor')
      .get(`${list('api::content.page')}?populate[author]=true`)
      .expect(200);
    expect(populated.body.results[0].author).toEqual({
      id: member.id,
      documentId: member.documentId,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      publishedAt: expect.anything(),
      locale: null,
    });
    const { documentId } = populated.body.results[0];
    const form = await as('editor')
      .get(`${list('api::content.page')}/${documentId}`)
      .expect(200);
    expect(JSON.stringify(form.body)).not.toMatch(new RegExp(`${CANARY}|${member.email}`));
    const related = await as('editor')
      .get(`/content-manager/relations/api::content.page/${documentId}/author`)
      .expect(200);
    expect(related.body.results[0].documentId).toBe(member.documentId);
    expect(JSON.stringify(related.body)).not.toContain(member.email);
    for (const query of [
      'filters[createdBy][email][$startsWith]=a',
      'sort=createdBy.email',
      'filters[related][id]=1',
    ]) {
      expect([query, (await as('editor').get(`/upload/files?${query}`)).status]).toEqual([query, 403]);
    }
    await as('editor').get('/upload/files?_q=x&filters[createdBy][id][$eq]=1&sort=createdAt:DESC').expect(200);
  });

  test('of a colleague, by whoever looks after staff', async () => {
    const role = await app.strapi.service('admin::role').create({ code: 'people', name: 'People' });
    await app.strapi
      .service('admin::role')
      .assignPermissions(role.id, [{ action: 'admin::users.read', subject: null, properties: {}, conditions: [] }]);
    const people = await openAdminSession(app, 'people');
    await app.strapi.db
      .query('admin::user')
      .update({ where: { id: people.userId }, data: { resetPasswordToken: CANARY } });
    expect((await people.get(`/admin/users?_q=${CANARY}`).expect(200)).body.data.results).toEqual([]);
    expect((await people.get(`/admin/users?_q=${people.email}`).expect(200)).body.data.results).toHaveLength(1);
    for (const field of ['resetPasswordToken', 'registrationToken', 'password']) {
      expect((await people.get(`/admin/users?filters[${field}][$startsWith]=k`)).status).toBe(403);
      expect((await people.get(`/admin/users?sort=${field}`)).status).toBe(403);
    }
  });

  test('of a secret, by anybody: it is neither filtered, nor sorted, nor searched', async () => {
    const secrets = Object.entries(app.strapi.contentTypes).flatMap(([uid, type]) =>
      Object.entries(type.attributes as Record<string, Attribute>)
        .filter(([, { customField }]) => uid.startsWith('api::') && customField === 'global::encrypted')
        .map(([name]) => [uid, name] as const),
    );
    expect(secrets.length).toBeGreaterThan(10);
    const verdict = await verdictsOf(app, as('super'));
    for (const [uid, name] of secrets) {
      for (const query of [{ filters: { [name]: { $startsWith: 'enc' } } }, { sort: `${name}:asc` }]) {
        expect([uid, query, await verdict(uid, { query, allowed: false })]).toEqual([uid, query, false]);
      }
    }
    await as('super')
      .get(`${list('api::billing.payout-account')}?sort=ibanEncrypted`)
      .expect(403);
    const { body } = await as('super').get(`${EXPERTS}?_q=enc:v1`).expect(200);
    expect(body.results).toEqual([]);
  });

  test('by the order in which entries are checked before they are published', async () => {
    const { body } = await as('viewer').get(list('api::content.page')).expect(200);
    const documentIds = [body.results[0].documentId];
    const path = `${list('api::content.page')}/actions/bulkFindForValidation`;
    await as('viewer').post(path, { documentIds, sort: 'title:asc' }).expect(200);
    for (const sort of ['accessPassword:asc', 'author.email', ['staffAuthor.password']]) {
      expect([sort, (await as('viewer').post(path, { documentIds, sort })).status]).toEqual([sort, 403]);
    }
  });

  test('of an address, by whoever may not write it', async () => {
    const asked = { contentTypeUID: 'api::experts.consultant', field: 'slug', value: 'x' };
    expect((await as('viewer').post('/content-manager/uid/check-availability', asked)).status).toBe(403);
    await as('editor').post('/content-manager/uid/check-availability', asked).expect(200);
    const generated = { contentTypeUID: 'api::experts.consultant', field: 'slug', data: { firstName: 'x' } };
    expect((await as('finance').post('/content-manager/uid/generate', generated)).status).toBe(403);
  });
});

describe('what the content manager itself asks for', () => {
  test.each(STAFF_ROLES)('%s opens every list in its own order', async (role) => {
    const { body } = await as('super').get('/content-manager/content-types-settings').expect(200);
    const settings = new Map<string, { defaultSortBy: string; defaultSortOrder: string }>(
      (body.data as { uid: string; settings: never }[]).map((entry) => [entry.uid, entry.settings]),
    );
    const verdict = await verdictsOf(app, as(role));
    for (const uid of (await rightsOf(app, role)).types) {
      const { defaultSortBy, defaultSortOrder } = settings.get(uid) ?? {};
      const query = { page: '1', sort: `${defaultSortBy}:${defaultSortOrder}` };
      expect([uid, query, await verdict(uid, { query, allowed: true })]).toEqual([uid, query, true]);
    }
  });

  test('a list may be opened in an order that the role does not read; it is in no order then', async () => {
    const uid = 'api::experts.consultant';
    const store = app.strapi.db.query('strapi::core-store');
    const where = { key: `plugin_content_manager_configuration_content_types::${uid}` };
    const { value } = (await store.findOne({ where })) as { value: string };
    const configuration = JSON.parse(value) as { settings: object };
    const settings = { ...configuration.settings, defaultSortBy: 'email' };
    await store.update({ where, data: { value: JSON.stringify({ ...configuration, settings }) } });
    await as('viewer')
      .get(`${list(uid)}?sort=email:ASC`)
      .expect(200);
    await as('viewer')
      .get(`${list(uid)}?sort=phone:ASC`)
      .expect(403);
    await store.update({ where, data: { value } });
    await as('viewer')
      .get(`${list(uid)}?sort=email:ASC`)
      .expect(403);
  });

  test.each([...STAFF_ROLES, 'super'] as const)('%s is shown on the dashboard what was written last', async (role) => {
    for (const action of ['update', 'publish']) {
      const { status, body } = await as(role).get(`/content-manager/homepage/recent-documents?action=${action}`);
      expect([action, status, body.error]).toEqual([action, 200, undefined]);
    }
  });

  test('routes of our own ask for the attributes that they show', async () => {
    const role = await app.strapi.service('admin::role').create({ code: 'clock', name: 'Clock' });
    const fields = ['reference', 'scheduledStart'];
    const subject = 'api::bookings.consultant-booking';
    const actions = ['read', 'update'].map((name) => `plugin::content-manager.explorer.${name}`);
    const permissions = actions.map((action) => ({ action, subject, properties: { fields }, conditions: [] }));
    await app.strapi.service('admin::role').assignPermissions(role.id, permissions);
    const clock = await openAdminSession(app, 'clock');
    const refused = await clock.get('/bookings/today');
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'forbidden']);
    expect((await clock.post('/bookings/x/transitions', { data: { to: 'cancelled' } })).status).toBe(403);
    await as('finance').get('/bookings/today').expect(200);
  });
});
