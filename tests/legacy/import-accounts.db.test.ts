import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantSuperAdmin } from '../../src/api/accounts/use-cases/grant-super-admin';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { dumpOf } from '../support/legacy/dump';
import { exportToSqlite, removeFiles } from '../support/legacy/exported';
import { importedDocument, importTables, type SmallTables } from '../support/legacy/imported';
import { HASH, PASSWORD } from '../support/legacy/magnetiq-office';
import type { SmallRow } from '../support/legacy/small-source';

const AT = '2024-03-01 10:00:00';
/** The bcrypt hash of `Another-Horse-2`. */
const OTHER_HASH = '$2a$04$q.MtT9.WDlg/wkuuE/fH0OSsgVGSbm9ZrXy.dEi3Mjfcikcf5o8/W';
const OTHER_PASSWORD = 'Another-Horse-2';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
});
afterAll(async () => {
  removeFiles();
  await app.stop();
});

const creator = (id: string, email: string, changes: SmallRow = {}): SmallRow => ({
  id,
  email,
  password_hash: HASH,
  full_name: 'Mia Maker',
  role: 'customer',
  email_verified_at: AT,
  deleted_at: null,
  created_at: AT,
  ...changes,
});
const agency = (id: string, email: string, changes: SmallRow = {}): SmallRow => ({
  id,
  email,
  password_hash: OTHER_HASH,
  full_name: 'M. Maker',
  status: 'active',
  email_verified: 1,
  deleted_at: null,
  created_at: AT,
  ...changes,
});

type System = 'creator' | 'repurposer';
/** What each system has by now: a run is over all of it. */
const rows: Record<System, SmallRow[]> = { creator: [], repurposer: [] };
async function moveOver(system: System, ...more: SmallRow[]) {
  rows[system].push(...more);
  const tables: SmallTables = { users: rows[system] };
  return (await importTables(app, system, { tables })).users;
}

const login = async (identifier: string, password: string): Promise<number> =>
  (await app.http.post('/api/auth/local').send({ identifier, password })).status;
const userOf = async (system: System, id: string) =>
  (await app.strapi.db
    .connection('up_users')
    .where({ document_id: await importedDocument(app, system, { table: 'users', id }) })
    .first()) as { document_id: string; email: string; blocked: boolean | number } | undefined;

describe('accounts of two systems', () => {
  it('are one where both live, and the first password stands', async () => {
    await moveOver('creator', creator('both', 'Both@Makers.test'));
    await moveOver('repurposer', agency('both', 'both@makers.test'));
    expect(await login('both@makers.test', PASSWORD)).toBe(200);
    expect(await login('both@makers.test', OTHER_PASSWORD)).toBe(400);
    expect((await userOf('repurposer', 'both'))?.document_id).toBe((await userOf('creator', 'both'))?.document_id);
  });

  it.each<[string, SmallRow]>([
    ['deleted', { deleted_at: AT }],
    ['suspended', { status: 'suspended' }],
  ])('are two where the first one is %s: the address belongs to who can use it', async (name, changes) => {
    await moveOver('repurposer', agency(`${name}-first`, `${name}-first@makers.test`, changes));
    const users = await moveOver('creator', creator(`${name}-first`, `${name}-first@makers.test`));
    expect(users?.warnings?.at(-1)).toContain('has left its e-mail address to row');
    expect(await login(`${name}-first@makers.test`, PASSWORD)).toBe(200);
    expect(await login(`${name}-first@makers.test`, OTHER_PASSWORD)).toBe(400);
    const former = await userOf('repurposer', `${name}-first`);
    expect(Boolean(former?.blocked)).toBe(true);
    expect(former?.email).toMatch(/^former-\w{16}@accounts\.invalid$/);
  });

  it.each<[string, SmallRow]>([
    ['deleted', { deleted_at: AT }],
    ['suspended', { status: 'suspended' }],
  ])('are two where the second one is %s: it takes nothing from the first', async (name, changes) => {
    await moveOver('creator', creator(`${name}-second`, `${name}-second@makers.test`));
    await moveOver('repurposer', agency(`${name}-second`, `${name.toUpperCase()}-Second@makers.test`, changes));
    expect(await login(`${name}-second@makers.test`, PASSWORD)).toBe(200);
    expect(Boolean((await userOf('creator', `${name}-second`))?.blocked)).toBe(false);
    expect((await userOf('repurposer', `${name}-second`))?.email).toMatch(/@accounts\.invalid$/);
  });

  it('are two within one system as well, also in the very same spelling', async () => {
    const users = await moveOver(
      'creator',
      creator('old', 'again@makers.test', { deleted_at: AT, password_hash: OTHER_HASH }),
      creator('new', 'again@makers.test'),
      creator('late', 'again@makers.test', { deleted_at: AT }),
    );
    expect(users?.rejected).toEqual([]);
    expect(await login('again@makers.test', PASSWORD)).toBe(200);
    expect((await userOf('creator', 'new'))?.email).toBe('again@makers.test');
  });

  it('give back their addresses on export, and stay as they are in a second run', async () => {
    const before = await dumpOf(app);
    for (const system of ['creator', 'repurposer'] as const) {
      const sent = rows[system].map(({ id, email }) => [id, email]);
      const given = (await exportToSqlite(app, system)).rows('users').map(({ id, email }) => [id, email]);
      expect(given.sort()).toEqual(sent.sort());
      expect(await moveOver(system)).toMatchObject({ written: 0, rejected: [] });
    }
    expect(await dumpOf(app)).toEqual(before);
    rows.repurposer.forEach((row) => (row.phone = '+49 1'));
    expect(await moveOver('repurposer')).toMatchObject({ rejected: [] });
    expect((await userOf('repurposer', 'deleted-first'))?.email).toMatch(/@accounts\.invalid$/);
    expect(await login('deleted-first@makers.test', PASSWORD)).toBe(200);
  });

  it('open with the password of who showed that the address is theirs', async () => {
    await moveOver('repurposer', agency('squatter', 'squat@makers.test', { email_verified: 0 }));
    await moveOver('creator', creator('owner', 'squat@makers.test'));
    expect(await login('squat@makers.test', OTHER_PASSWORD)).toBe(400);
    expect(await login('squat@makers.test', PASSWORD)).toBe(200);
  });

  it('open with no password where nobody showed it', async () => {
    await moveOver('repurposer', agency('one', 'nobody@makers.test', { email_verified: 0 }));
    await moveOver('creator', creator('two', 'nobody@makers.test', { email_verified_at: null }));
    const user = await app.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { email: 'nobody@makers.test' } });
    expect(user).toMatchObject({ password: null, confirmed: false });
  });
});

describe('staff that moves over', () => {
  const staff = (id: number, email: string, changes: SmallRow = {}): SmallRow => ({
    id,
    email,
    hashed_password: HASH,
    first_name: 'Ada',
    last_name: 'Lovelace',
    role: 'editor',
    timezone: 'Europe/Berlin',
    is_active: 1,
    deleted_at: null,
    created_at: AT,
    ...changes,
  });
  const enter = (email: string) => app.http.post('/admin/login').send({ email, password: PASSWORD });

  it('keeps its roles, and who was switched off stays off', async () => {
    const { admin_users: users } = await importTables(app, 'magnetiq', {
      tables: {
        admin_users: [
          staff(1, 'ada@moved.test', { role: 'admin' }),
          staff(2, 'off@moved.test', { is_active: 0 }),
          staff(3, 'gone@moved.test', { deleted_at: AT }),
          staff(4, 'gone@moved.test', { role: 'editor' }),
          staff(5, 'Off@Moved.test'),
        ],
      },
    });
    expect(users?.rejected).toEqual([]);
    const { body } = await enter('ada@moved.test').expect(200);
    expect(body.data.user.email).toBe('ada@moved.test');
    const me = await app.http.get('/admin/users/me').set('Authorization', `Bearer ${body.data.token}`).expect(200);
    expect(me.body.data.roles.map(({ code }: { code: string }) => code)).toEqual(['administrator']);
    for (const email of ['off@moved.test', 'gone@moved.test']) await enter(email).expect(200);
    const off = await app.strapi.db.connection('admin_users').where({ is_active: false }).pluck('email');
    expect(off).toEqual([expect.stringContaining('@accounts.invalid'), expect.stringContaining('@accounts.invalid')]);
  });

  it('closes the page where the first super admin registers, and a command makes one', async () => {
    const registration = { email: 'first@moved.test', password: PASSWORD, firstname: 'First' };
    const { body } = await app.http.get('/admin/init').expect(200);
    expect(body.data.hasAdmin).toBe(true);
    await app.http.post('/admin/register-admin').send(registration).expect(400);
    expect(await grantSuperAdmin(app.strapi, { email: 'Ada@Moved.test' })).toEqual({
      wasHere: true,
      registrationToken: null,
    });
    const token = (await enter('ada@moved.test').expect(200)).body.data.token as string;
    const { body: users } = await app.http.get('/admin/users').set('Authorization', `Bearer ${token}`).expect(200);
    expect(users.data.results.length).toBeGreaterThan(3);
  });

  it('is joined by a super admin who had no account, through the link that the command prints', async () => {
    const { wasHere, registrationToken } = await grantSuperAdmin(app.strapi, {
      email: 'new@moved.test',
      firstName: 'N',
    });
    expect(wasHere).toBe(false);
    const userInfo = { firstname: 'New', lastname: 'One', password: PASSWORD };
    await app.http.post('/admin/register').send({ registrationToken, userInfo }).expect(200);
    const token = (await enter('new@moved.test').expect(200)).body.data.token as string;
    await app.http.get('/admin/roles').set('Authorization', `Bearer ${token}`).expect(200);
  });
});
