import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newResetCode } from '../../src/shared/logins/accounts/reset-code';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { graphql } from '../support/graphql';
import { createMember, type Member } from '../support/builders/member';

const PASSWORD = 'correct horse Battery 9 staple';
const ME = '/api/users/me';

let app: TestApp;
let admin: AdminSession;
let member: Member;

interface Session {
  jwt: string;
  refreshToken: string;
}

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
}, 120_000);

afterAll(() => app.stop());

async function logIn(deviceId?: string): Promise<Session> {
  const { body } = await app.http
    .post('/api/auth/local')
    .send({ identifier: member.email, password: PASSWORD, ...(deviceId && { deviceId }) })
    .expect(200);
  return body as Session;
}

async function newMember(): Promise<void> {
  member = await createMember(app);
  await app.strapi.plugin('users-permissions').service('user').edit(member.id, { password: PASSWORD });
}

const as = ({ jwt }: { jwt: string }) => ({
  get: (path: string) => app.http.get(path).set('Authorization', `Bearer ${jwt}`),
  post: (path: string, body: object = {}) => app.http.post(path).set('Authorization', `Bearer ${jwt}`).send(body),
  delete: (path: string) => app.http.delete(path).set('Authorization', `Bearer ${jwt}`),
});
const refresh = ({ refreshToken }: { refreshToken: string }) =>
  app.http.post('/api/auth/refresh').send({ refreshToken });

/** Whether an access token is good, of which REST and GraphQL must think alike. */
async function isAlive(session: { jwt: string }): Promise<boolean> {
  const alive = (await as(session).get(ME)).status === 200;
  const headers = { Authorization: `Bearer ${session.jwt}` };
  expect((await graphql(app, '{ me { username } }', { headers })).errors === undefined).toBe(alive);
  return alive;
}

describe('an access token', () => {
  test('dies with the logout, also one from before the token was refreshed', async () => {
    await newMember();
    const first = await logIn();
    const other = await logIn();
    const second = (await refresh(first).expect(200)).body as Session;
    expect([await isAlive(first), await isAlive(second)]).toEqual([true, true]);
    await as(second).post('/api/auth/logout').expect(200);
    expect([await isAlive(first), await isAlive(second), await isAlive(other)]).toEqual([false, false, true]);
    await refresh(second).expect(401);
  });

  test('dies with a new password, whoever sets it', async () => {
    await newMember();
    const [stolen, own] = [await logIn(), await logIn()];
    const password = 'another good password';
    const { body } = await as(own)
      .post('/api/auth/change-password', { currentPassword: PASSWORD, password, passwordConfirmation: password })
      .expect(200);
    expect([await isAlive(stolen), await isAlive(own), await isAlive(body as Session)]).toEqual([false, false, true]);
    const path = `/content-manager/collection-types/plugin::users-permissions.user/${member.documentId}`;
    await admin.put(path, { password: PASSWORD }).expect(200);
    expect(await isAlive(body as Session)).toBe(false);
    await refresh(body as Session).expect(401);
  });

  test('dies with a reset', async () => {
    await newMember();
    const session = await logIn();
    const { code, stored } = newResetCode(app.clock.now());
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: member.id }, data: { resetPasswordToken: stored } });
    expect(await isAlive(session)).toBe(true);
    const password = 'another good password';
    await app.http
      .post('/api/auth/reset-password')
      .send({ code, password, passwordConfirmation: password })
      .expect(200);
    expect(await isAlive(session)).toBe(false);
  });
});

describe('a refresh token', () => {
  test('that is used twice ends every session of its login, and no other', async () => {
    await newMember();
    const first = await logIn('phone');
    const other = await logIn('phone');
    const second = (await refresh(first).expect(200)).body as Session;
    const third = (await refresh(second).expect(200)).body as Session;
    await refresh(first).expect(401);
    await refresh(third).expect(401);
    expect(await Promise.all([first, second, third, other].map(isAlive))).toEqual([false, false, false, true]);
    await refresh(other).expect(200);
  });

  test('makes one session of many tries at once', async () => {
    await newMember();
    const first = await logIn();
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(first)));
    const made = answers.filter(({ status }) => status === 200);
    expect(made.length).toBeLessThanOrEqual(1);
    for (const { body } of made) expect(await isAlive(body as Session)).toBe(false);
  });

  test('of another signature ends nothing', async () => {
    await newMember();
    const first = await logIn();
    const second = (await refresh(first).expect(200)).body as Session;
    const forged = `${first.refreshToken.slice(0, first.refreshToken.lastIndexOf('.'))}.${'A'.repeat(43)}`;
    await refresh({ refreshToken: forged }).expect(401);
    expect(await isAlive(second)).toBe(true);
  });

  test('of staff that is used twice ends the session of its login', async () => {
    const session = await openAdminSession(app, 'editor');
    const password = await setStaffPassword(session.email);
    const login = await app.http.post('/admin/login').send({ email: session.email, password }).expect(200);
    const cookie = (login.headers['set-cookie'] as unknown as string[])[0]?.split(';')[0] ?? '';
    const renew = () => app.http.post('/admin/access-token').set('Cookie', cookie);
    const { body } = await renew().expect(200);
    const me = (token: string) => app.http.get('/admin/users/me').set('Authorization', `Bearer ${token}`);
    await me(body.data.token as string).expect(200);
    await renew().expect(401);
    await me(body.data.token as string).expect(401);
    await session.get('/admin/users/me').expect(401);
  });
});

async function setStaffPassword(email: string): Promise<string> {
  const staff = (await app.strapi.db.query('admin::user').findOne({ where: { email } })) as { id: number };
  await admin.put(`/admin/users/${staff.id}`, { password: PASSWORD }).expect(200);
  return PASSWORD;
}

test('sessions are listed, and one that is revoked is dead at once', async () => {
  await newMember();
  const [laptop, phone] = [await logIn('laptop'), await logIn('phone')];
  const list = async (session: Session) =>
    (await as(session).get('/api/auth/sessions').expect(200)).body.data as {
      id: string;
      deviceId: string;
      current: boolean;
    }[];
  const sessions = await list(laptop);
  expect(sessions.filter(({ deviceId }) => deviceId).map(({ deviceId, current }) => [deviceId, current])).toEqual([
    ['laptop', true],
    ['phone', false],
  ]);
  const id = sessions.find(({ deviceId }) => deviceId === 'phone')?.id ?? '';
  const stranger = await createMember(app);
  await stranger.delete(`/api/auth/sessions/${id}`).expect(404);
  expect(await isAlive(phone)).toBe(true);
  await as(laptop).delete(`/api/auth/sessions/${id}`).expect(200);
  expect([await isAlive(laptop), await isAlive(phone)]).toEqual([true, false]);
  await refresh(phone).expect(401);
  await as(laptop).post('/api/auth/logout', { scope: 'all' }).expect(200);
  expect(await isAlive(laptop)).toBe(false);
});

test('a password that an admin sets for staff ends their sessions', async () => {
  const session = await openAdminSession(app, 'editor');
  await session.get('/admin/users/me').expect(200);
  await setStaffPassword(session.email);
  await session.get('/admin/users/me').expect(401);
});
