import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootAlone, type TestApp } from '../support/boot';
import { createTestDatabase, readDatabase, type TestDatabase } from '../support/test-database';

interface Permission {
  id: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
}

interface Settings {
  uid: string;
  metadatas: Record<string, object>;
  layouts: { list: string[] };
}

const NOTE = 'api::test.note';
const COUPON = 'api::billing.coupon';

const note = (attributes: object) => ({
  kind: 'collectionType',
  collectionName: 'test_notes',
  info: { singularName: 'note', pluralName: 'notes', displayName: 'Note' },
  options: { draftAndPublish: false },
  attributes,
  apiName: 'test',
  globalId: 'TestNote',
});

/** How many permissions were given to the super admin, and how often the settings of all types were checked. */
const watched = new WeakSet<object>();
const done = { permissions: 0, settings: 0 };

function watch(strapi: Core.Strapi): void {
  Object.assign(done, { permissions: 0, settings: 0 });
  const roles = strapi.service('admin::role') as unknown as {
    addPermissions(role: number, permissions: object[]): Promise<unknown>;
  };
  if (!watched.has(roles)) {
    // This service outlives a boot.
    const add = roles.addPermissions;
    roles.addPermissions = (role, permissions) => ((done.permissions += permissions.length), add(role, permissions));
    watched.add(roles);
  }
  const types = strapi.plugin('content-manager').service('content-types') as unknown as {
    syncConfigurations(): Promise<void>;
  };
  const sync = types.syncConfigurations.bind(types);
  types.syncConfigurations = () => ((done.settings += 1), sync());
}

describe('a boot on a database that exists', { timeout: 180_000 }, () => {
  let database: TestDatabase;
  let app: TestApp | undefined;

  /** After the boot before it has ended. */
  async function boot(attributes?: object, env: Record<string, string> = {}): Promise<TestApp> {
    await app?.stop();
    app = undefined;
    app = await bootAlone({
      on: database,
      env: { JOBS: 'off', ...env },
      beforeRegister: (strapi) => {
        watch(strapi);
        if (!attributes) return;
        const type = { schema: note(attributes), actions: {}, lifecycles: {} };
        strapi.get('content-types').add('api::test', { note: type } as never);
      },
    });
    return app;
  }

  const permissions = async ({ strapi }: TestApp): Promise<Permission[]> =>
    strapi.db.query('admin::permission').findMany({ where: { role: { code: 'strapi-super-admin' } } });
  const fieldsOf = async (booted: TestApp, action: string, uid: string): Promise<string[] | undefined> =>
    (await permissions(booted)).find(
      ({ action: name, subject }) => name === `plugin::content-manager.explorer.${action}` && subject === uid,
    )?.properties.fields;
  const settingsKey = (uid: string) => `plugin_content_manager_configuration_content_types::${uid}`;
  const settings = async ({ strapi }: TestApp, uid: string): Promise<Settings | null> => {
    const row = await strapi.db.query('strapi::core-store').findOne({ where: { key: settingsKey(uid) } });
    return row && (JSON.parse(row.value) as Settings);
  };

  beforeAll(async () => {
    // Another application has booted on it.
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await app?.stop();
    await database?.remove();
  });

  /** Changes rows as nobody should, while no application runs. */
  const meddle = (work: (connection: Knex) => Promise<unknown>): Promise<unknown> => readDatabase(database, work);

  describe('of the same version', () => {
    let booted: TestApp;
    beforeAll(async () => {
      booted = await boot();
    });

    it('compares no permissions and syncs no settings when nothing changed', () => {
      expect(done).toEqual({ permissions: 0, settings: 0 });
    });

    // What boots call is called again after each.
    it.each<[string, (right: Knex.QueryBuilder) => Promise<unknown>, { action: string; subject: string | null }]>([
      ['lost', (right) => right.delete(), { action: 'plugin::content-manager.explorer.read', subject: COUPON }],
      ['lost without a type', (right) => right.delete(), { action: 'admin::users.create', subject: null }],
      [
        'narrowed',
        (right) => right.update({ properties: JSON.stringify({ fields: ['code'] }) }),
        { action: 'plugin::content-manager.explorer.read', subject: COUPON },
      ],
    ])('puts a right back that was %s', async (_name, change, right) => {
      await meddle(async (connection) => {
        const [superAdmin] = await connection('admin_roles').where({ code: 'strapi-super-admin' }).pluck('id');
        const ids = await connection('admin_permissions_role_lnk')
          .where({ role_id: superAdmin })
          .pluck('permission_id');
        await change(connection('admin_permissions').whereIn('id', ids).where(right));
      });
      const roles = booted.strapi.service('admin::role') as unknown as { resetSuperAdminPermissions(): Promise<void> };
      done.permissions = 0;
      await roles.resetSuperAdminPermissions();
      expect(done.permissions).toBe(1);
      expect(await permissions(booted)).toContainEqual(expect.objectContaining(right));
      if (right.subject) expect((await fieldsOf(booted, 'read', right.subject))?.length).toBeGreaterThan(5);
      done.permissions = 0;
      await roles.resetSuperAdminPermissions();
      expect(done.permissions).toBe(0);
    });

    it('makes settings anew that were lost, and keeps what an editor arranged', async () => {
      await meddle(async (connection) => {
        const store = connection('strapi_core_store_settings');
        const of = (uid: string) => store.clone().where({ key: settingsKey(uid) });
        const { value } = await of(COUPON).first('value');
        const arranged = JSON.parse(value) as Settings;
        const changed = JSON.stringify({ ...arranged, layouts: { ...arranged.layouts, list: ['id', 'code'] } });
        await of(COUPON).update({ value: changed });
        await of('api::billing.dispute').delete();
      });
      const types = booted.strapi.plugin('content-manager').service('content-types') as unknown as {
        syncConfigurations(): Promise<void>;
      };
      await types.syncConfigurations();
      expect(done.settings).toBe(1);
      expect((await settings(booted, 'api::billing.dispute'))?.layouts.list).not.toEqual([]);
      expect((await settings(booted, COUPON))?.layouts.list).toEqual(['id', 'code']);
    });
  });

  it('gives the super admin a new type, its settings and its table', async () => {
    const booted = await boot({ title: { type: 'string' } });
    // To create, read, update and delete it, and to look at its versions.
    expect(done).toEqual({ permissions: 5, settings: 1 });
    expect(await fieldsOf(booted, 'update', NOTE)).toEqual(['title']);
    expect((await settings(booted, NOTE))?.metadatas).toHaveProperty('title');
    await booted.strapi.db.query(NOTE as never).create({ data: { title: 'kept' } });
  });

  it('leaves them alone at the next', async () => {
    await boot({ title: { type: 'string' } });
    expect(done).toEqual({ permissions: 0, settings: 0 });
  });

  it('follows a changed schema, and keeps what was written', async () => {
    const booted = await boot({ title: { type: 'string' }, body: { type: 'text' } });
    expect(await fieldsOf(booted, 'update', NOTE)).toEqual(['title', 'body']);
    expect((await settings(booted, NOTE))?.metadatas).toHaveProperty('body');
    await booted.strapi.db.query(NOTE as never).update({ where: { title: 'kept' }, data: { body: 'more' } });
    expect(await booted.strapi.db.query(NOTE as never).findMany()).toMatchObject([{ title: 'kept', body: 'more' }]);
  });

  it('takes back rights on a type that is gone, and hides the types of a context that is off', async () => {
    const off = await boot(undefined, { MODULES: 'experts' });
    expect((await permissions(off)).filter(({ subject }) => subject === NOTE)).toEqual([]);
    expect(await settings(off, NOTE)).toBeNull();
    expect(off.strapi.contentType(COUPON).pluginOptions).toMatchObject({ 'content-manager': { visible: false } });
    expect(await fieldsOf(off, 'update', COUPON)).toBeUndefined();
  });

  it('shows them when it is on again', async () => {
    const on = await boot();
    expect(await fieldsOf(on, 'update', COUPON)).toContain('code');
    expect((await settings(on, COUPON))?.metadatas).toHaveProperty('code');
  });
});
