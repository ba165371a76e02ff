import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { createMember, type Member } from '../support/builders/member';
import { queriesOf } from '../support/graphql';
import { readDatabase } from '../support/test-database';

const PUBLIC = { path: '/api/content/pages', action: 'api::content.page.find' };
const OWN = { path: '/api/bookings', action: 'api::bookings.booking.list' };

let app: TestApp;
let member: Member;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  member = await createMember(app);
});
afterAll(() => app?.stop());

const asGuest = async (): Promise<number> => (await app.http.get(PUBLIC.path)).status;
const asMember = async (): Promise<number> =>
  (await app.http.get(OWN.path).set('Authorization', `Bearer ${member.token}`)).status;

describe.each([
  ['everybody', PUBLIC.action, asGuest],
  ['members', OWN.action, asMember],
])('what %s may call', (_who, action, ask) => {
  it('is read once, and not for every request', async () => {
    expect(await ask()).toBe(200);
    const asked = await queriesOf(app, async () => ask());
    expect(asked.filter((sql) => sql.includes('up_permissions') && !sql.includes('count(*)'))).toEqual([]);
  });

  it('is another at the next request after another process took it away, and gave it back', async () => {
    const rows = await readDatabase(app.database, (knex) => knex('up_permissions').where({ action }));
    const links = await readDatabase(app.database, (knex) =>
      knex('up_permissions_role_lnk').whereIn(
        'permission_id',
        rows.map(({ id }: { id: number }) => id),
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    await readDatabase(app.database, (knex) => knex('up_permissions').where({ action }).delete());
    expect(await ask()).not.toBe(200);
    await readDatabase(app.database, async (knex) => {
      await knex('up_permissions').insert(rows);
      await knex('up_permissions_role_lnk').insert(links);
    });
    expect(await ask()).toBe(200);
  });

  it('is another after this process exchanged it for something else', async () => {
    const permissions = app.strapi.db.query('plugin::users-permissions.permission');
    const found = (await permissions.findMany({ where: { action }, populate: ['role'] })) as {
      id: number;
      role: { id: number };
    }[];
    for (const { id, role } of found) {
      await permissions.delete({ where: { id } });
      await permissions.create({ data: { action: 'api::content.page.nothing', role: role.id } });
    }
    expect(await ask()).not.toBe(200);
    for (const { role } of found) await permissions.create({ data: { action, role: role.id } });
    expect(await ask()).toBe(200);
  });
});
