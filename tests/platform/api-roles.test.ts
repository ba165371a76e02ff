import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedApiRoles } from '../../src/shared/permissions/seed-api-roles';
import { bootApp, type TestApp } from '../support/boot';
import { settleJobs } from '../support/jobs';

const PERMISSION = 'plugin::users-permissions.permission';

describe('the API roles', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app?.stop());

  const granted = async (type: string): Promise<string[]> => {
    const rows = await app.strapi.db.query(PERMISSION).findMany({ where: { role: { type } } });
    return (rows as { action: string }[]).map((row) => row.action).sort();
  };
  const register = (name: string) =>
    app.http
      .post('/api/auth/local/register')
      .send({ username: name, email: `${name}@example.com`, password: 'Correct-horse-1' });

  /** Follows the link of the confirmation mail, then logs in. */
  const confirmAndLogIn = async (name: string) => {
    await settleJobs(app);
    const user = await app.strapi.db.query('plugin::users-permissions.user').findOne({ where: { username: name } });
    await app.http.get(`/api/auth/email-confirmation?confirmation=${user.confirmationToken}`).expect(302);
    return app.http.post('/api/auth/local').send({ identifier: name, password: 'Correct-horse-1' });
  };

  it('makes everybody who registers a member, who must confirm the address first', async () => {
    const registered = await register('anna').expect(200);
    expect(registered.body).not.toHaveProperty('jwt');
    await app.http.post('/api/auth/local').send({ identifier: 'anna', password: 'Correct-horse-1' }).expect(400);
    const { body } = await confirmAndLogIn('anna');
    const user = await app.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { username: 'anna' }, populate: ['role'] });
    expect((user as { role: { type: string } }).role.type).toBe('member');
    await app.http.get('/api/users/me').set('Authorization', `Bearer ${body.jwt}`).expect(200);
  });

  it('lets no member read or change accounts', async () => {
    await register('bert').expect(200);
    const { body } = await confirmAndLogIn('bert');
    const token = `Bearer ${body.jwt}`;
    await app.http.get('/api/users').set('Authorization', token).expect(403);
    await app.http.put(`/api/users/${body.user.id}`).set('Authorization', token).send({ role: 1 }).expect(403);
    await app.http.post('/api/users').send({ username: 'x' }).expect(403);
  });

  it('refuses to register with a role of choice', async () => {
    const response = await app.http
      .post('/api/auth/local/register')
      .send({ username: 'dora', email: 'dora@example.com', password: 'Correct-horse-1', role: 1 });
    expect(response.status).toBe(400);
  });

  it('changes nothing when seeded again, keeps what an operator added, and takes the open user actions back', async () => {
    const before = { public: await granted('public'), member: await granted('member') };
    await seedApiRoles(app.strapi);
    expect({ public: await granted('public'), member: await granted('member') }).toEqual(before);

    const role = (await app.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'member' } })) as { id: number };
    for (const action of ['plugin::upload.content-api.upload', 'plugin::users-permissions.user.update']) {
      await app.strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    }
    await seedApiRoles(app.strapi);
    expect(await granted('member')).toEqual([...before.member, 'plugin::upload.content-api.upload'].sort());
  });

  it("leaves Strapi's own role without rights", async () => {
    expect(await granted('authenticated')).toEqual([]);
  });
});
