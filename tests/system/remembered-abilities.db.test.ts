import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { queriesOf } from '../support/graphql';
import { readDatabase } from '../support/test-database';

const PAGES = '/content-manager/collection-types/api::content.page';
const READ = { action: 'plugin::content-manager.explorer.read', subject: 'api::content.page' };

let app: TestApp;
let admin: AdminSession;
let editor: AdminSession;
let role: { id: number };

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  admin = await openAdminSession(app);
  editor = await openAdminSession(app, 'editor');
  role = (await app.strapi.db.query('admin::role').findOne({ where: { code: 'editor' } })) as { id: number };
});

afterAll(() => app?.stop());

interface Permissions {
  engine: { generateUserAbility(user: object): Promise<object> };
}

interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

/** The permissions of the editors' role, in the form in which the admin saves them. */
async function permissionsOfRole(): Promise<Permission[]> {
  const { body } = await admin.get(`/admin/roles/${role.id}/permissions`).expect(200);
  return (body.data as Permission[]).map(({ action, subject, properties, conditions }) => ({
    action,
    subject,
    properties,
    conditions,
  }));
}

const mayRead = async (session = editor): Promise<number> => (await session.get(PAGES)).status;

/** The ids of the permission to read pages that the role has. */
const ownPermissions = (): Promise<number[]> =>
  readDatabase(app.database, (knex) =>
    knex('admin_permissions')
      .join('admin_permissions_role_lnk', 'permission_id', 'admin_permissions.id')
      .where({ role_id: role.id, ...READ })
      .pluck('admin_permissions.id'),
  );

describe('what staff may do', () => {
  it('is read and evaluated once, and not for every request', async () => {
    await mayRead();
    const asked = await queriesOf(app, async () => mayRead());
    const ofPermissions = asked.filter((sql) => sql.includes('admin_permissions') && !sql.includes('count(*)'));
    expect(ofPermissions).toEqual([]);
  });

  it('is evaluated once for all who ask at the same time', async () => {
    const { engine } = app.strapi.service('admin::permission') as unknown as Permissions;
    const user = { id: (await openAdminSession(app, 'editor')).userId, roles: [role] };
    const together = [1, 2, 3].map(() => () => engine.generateUserAbility(user));
    const asked = await queriesOf(app, () => Promise.all(together.map((ask) => ask())));
    const evaluations = asked.filter((sql) => sql.includes('admin_permissions') && !sql.includes('count(*)'));
    // None where another file of this process has asked for the same role.
    expect(evaluations.length).toBeLessThanOrEqual(1);
  });

  it('is another at the next request after somebody changed the role in the admin', async () => {
    const all = await permissionsOfRole();
    const others = all.filter(({ action, subject }) => action !== READ.action || subject !== READ.subject);
    expect(others).toHaveLength(all.length - 1);
    expect(await mayRead()).toBe(200);
    await admin.put(`/admin/roles/${role.id}/permissions`, { permissions: others }).expect(200);
    expect(await mayRead()).toBe(403);
    await admin.put(`/admin/roles/${role.id}/permissions`, { permissions: all }).expect(200);
    expect(await mayRead()).toBe(200);
  });

  it('is another after another process changed, added or removed a permission', async () => {
    expect(await mayRead()).toBe(200);
    const [id] = await ownPermissions();
    const [kept] = await readDatabase(app.database, (knex) => knex('admin_permissions').where({ id }));
    const change = (data: object) =>
      readDatabase(app.database, (knex) => knex('admin_permissions').where({ id }).update(data));
    // As every write of Strapi's does; a test is faster than its clock.
    const at = (seconds: number) => {
      const moment = new Date(Date.now() + seconds * 1000);
      return app.database.kind === 'postgres' ? moment : moment.getTime();
    };
    await change({ properties: JSON.stringify({ fields: [] }), updated_at: at(1) });
    expect(await mayRead()).toBe(403);
    await change({
      properties: typeof kept.properties === 'string' ? kept.properties : JSON.stringify(kept.properties),
      updated_at: at(2),
    });
    expect(await mayRead()).toBe(200);
    await readDatabase(app.database, (knex) => knex('admin_permissions').where({ id }).delete());
    expect(await mayRead()).toBe(403);
  });

  it('is another for who was given another role', async () => {
    const moved = await openAdminSession(app, 'editor');
    expect((await moved.get('/admin/roles')).status).toBe(403);
    const { id } = (await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } })) as {
      id: number;
    };
    await admin.put(`/admin/users/${moved.userId}`, { roles: [id] }).expect(200);
    expect((await moved.get('/admin/roles')).status).toBe(200);
  });

  it('is each one’s own where it depends on who made a record', async () => {
    const subject = 'api::content.blog-category';
    const permissions = (await permissionsOfRole()).map((one) =>
      one.action === READ.action && one.subject === subject ? { ...one, conditions: ['admin::is-creator'] } : one,
    );
    await admin.put(`/admin/roles/${role.id}/permissions`, { permissions }).expect(200);
    const other = await openAdminSession(app, 'editor');
    const path = `/content-manager/collection-types/${subject}`;
    await editor.post(path, { name: 'Of the first', slug: 'of-the-first' }).expect(201);
    await other.post(path, { name: 'Of the other', slug: 'of-the-other' }).expect(201);
    const seen = async (session: AdminSession): Promise<string[]> =>
      ((await session.get(path).expect(200)).body.results as { slug: string }[]).map(({ slug }) => slug);
    for (let time = 0; time < 2; time += 1) {
      expect(await seen(editor)).toEqual(['of-the-first']);
      expect(await seen(other)).toEqual(['of-the-other']);
    }
  });
});
