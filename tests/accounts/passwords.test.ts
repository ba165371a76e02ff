import { hash } from 'bcryptjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newResetCode } from '../../src/shared/logins/accounts/reset-code';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { graphql, type GraphqlAnswer } from '../support/graphql';

const USER = 'plugin::users-permissions.user';
const GOOD = 'nur kleine buchstaben';
/** Longer than the 72 bytes that bcrypt reads. */
const LONG = 'ein sehr langer Satz über Bäume, Vögel und das Wetter im frühen Herbst an der Küste';

let app: TestApp;
let admin: AdminSession;
let counter = 0;

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
}, 120_000);

afterAll(() => app.stop());

const next = (): string => `someone${(counter += 1)}`;
const roleId = async (uid: string, where: object): Promise<number> =>
  ((await app.strapi.db.query(uid).findOne({ where })) as { id: number }).id;

async function member(password: string): Promise<{ id: number; documentId: string; username: string; email: string }> {
  const username = next();
  return (await app.strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username,
      email: `${username}@mail.example`,
      password,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: await roleId('plugin::users-permissions.role', { type: 'member' }),
    })) as never;
}

async function invited(): Promise<{ id: number; email: string; registrationToken: string }> {
  const email = `${next()}@staff.test`;
  const roles = [await roleId('admin::role', { code: 'editor' })];
  return (await admin.post('/admin/users', { firstname: 'Ida', lastname: 'Lind', email, roles }).expect(201)).body.data;
}

const logIn = (identifier: string, password: string) => app.http.post('/api/auth/local').send({ identifier, password });
const staffLogIn = (email: string, password: string) => app.http.post('/admin/login').send({ email, password });

/** An answer of GraphQL as REST gives it: its status is 200 whatever becomes of an operation. */
const asRest = ({ errors }: GraphqlAnswer) => ({
  status: errors?.[0] ? errors[0].extensions.status : 200,
  body: { error: errors ?? null } as never,
});

test('half a surrogate pair in a password is a wrong one, and does not end the process', async () => {
  const odd = 'nur \ud800kleine buchstaben';
  const { username } = await member(GOOD);
  const name = next();
  const account = { username: name, email: `${name}@mail.example`, password: odd };
  const answers = [
    await logIn(username, odd),
    await logIn('nobody', odd),
    await staffLogIn(admin.email, odd),
    await staffLogIn('nobody@staff.test', odd),
    await app.http.post('/api/auth/local/register').send(account),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 200]);
});

test.each([{ email: 1, password: 'x' }, { email: 'a@staff.test', password: 2 }, { email: ['a'], password: {} }, {}])(
  'a login of staff by what is no text is refused with the field: %j',
  async (sent) => {
    const { status, body } = await app.http.post('/admin/login').send(sent);
    expect([status, body.error.details.code]).toEqual([400, 'invalid_input']);
    expect(['email', 'password']).toContain(body.error.details.errors[0]?.path[0]);
  },
);

/** Every door at which somebody chooses a password: what it answers, and how the password logs in then. */
const DOORS: Record<string, (password: string) => Promise<{ status: number; body: never; works(): Promise<number> }>> =
  {
    'the registration': async (password) => {
      const username = next();
      const email = `${username}@mail.example`;
      const { status, body } = await app.http.post('/api/auth/local/register').send({ username, email, password });
      const works = async () => {
        await app.strapi.db.query(USER).update({ where: { email }, data: { confirmed: true } });
        return (await logIn(email, password)).status;
      };
      return { status, body: body as never, works };
    },
    'a change': async (password) => {
      const { email } = await member(GOOD);
      const jwt = (await logIn(email, GOOD)).body.jwt as string;
      const { status, body } = await app.http
        .post('/api/auth/change-password')
        .set('Authorization', `Bearer ${jwt}`)
        .send({ currentPassword: GOOD, password, passwordConfirmation: password });
      return { status, body: body as never, works: async () => (await logIn(email, password)).status };
    },
    'a reset': async (password) => {
      const { email } = await member(GOOD);
      const { code, stored } = newResetCode(app.clock.now());
      await app.strapi.db.query(USER).update({ where: { email }, data: { resetPasswordToken: stored } });
      const { status, body } = await app.http
        .post('/api/auth/reset-password')
        .send({ code, password, passwordConfirmation: password });
      return { status, body: body as never, works: async () => (await logIn(email, password)).status };
    },
    'the registration in GraphQL': async (password) => {
      const username = next();
      const email = `${username}@mail.example`;
      const query =
        'mutation ($input: UsersPermissionsRegisterInput!) { register(input: $input) { user { username } } }';
      const answer = asRest(await graphql(app, query, { variables: { input: { username, email, password } } }));
      const works = async () => {
        await app.strapi.db.query(USER).update({ where: { email }, data: { confirmed: true } });
        return (await logIn(email, password)).status;
      };
      return { ...answer, works };
    },
    'a change in GraphQL': async (password) => {
      const { email } = await member(GOOD);
      const jwt = (await logIn(email, GOOD)).body.jwt as string;
      const query =
        'mutation ($p: String!, $o: String!) { changePassword(currentPassword: $o, password: $p, passwordConfirmation: $p) { jwt } }';
      const headers = { Authorization: `Bearer ${jwt}` };
      const answer = asRest(await graphql(app, query, { variables: { o: GOOD, p: password }, headers }));
      return { ...answer, works: async () => (await logIn(email, password)).status };
    },
    'a reset in GraphQL': async (password) => {
      const { email } = await member(GOOD);
      const { code, stored } = newResetCode(app.clock.now());
      await app.strapi.db.query(USER).update({ where: { email }, data: { resetPasswordToken: stored } });
      const query =
        'mutation ($p: String!, $c: String!) { resetPassword(code: $c, password: $p, passwordConfirmation: $p) { jwt } }';
      const answer = asRest(await graphql(app, query, { variables: { c: code, p: password } }));
      return { ...answer, works: async () => (await logIn(email, password)).status };
    },
    'an account in the content manager': async (password) => {
      const username = next();
      const email = `${username}@mail.example`;
      const role = await roleId('plugin::users-permissions.role', { type: 'member' });
      const { status, body } = await admin.post(`/content-manager/collection-types/${USER}`, {
        username,
        email,
        password,
        role,
        confirmed: true,
      });
      return { status, body: body as never, works: async () => (await logIn(email, password)).status };
    },
    'its change there': async (password) => {
      const { documentId, email } = await member(GOOD);
      const { status, body } = await admin.put(`/content-manager/collection-types/${USER}/${documentId}`, { password });
      return { status, body: body as never, works: async () => (await logIn(email, password)).status };
    },
    'an invited member of staff': async (password) => {
      const { email, registrationToken } = await invited();
      const userInfo = { firstname: 'Ida', lastname: 'Lind', password };
      const { status, body } = await app.http.post('/admin/register').send({ registrationToken, userInfo });
      return { status, body: body as never, works: async () => (await staffLogIn(email, password)).status };
    },
    'staff changed by an admin': async (password) => {
      const { id, email } = await invited();
      const { status, body } = await admin.put(`/admin/users/${id}`, { password, isActive: true });
      return { status, body: body as never, works: async () => (await staffLogIn(email, password)).status };
    },
    'the own password of staff': async (password) => {
      const session = await openAdminSession(app, 'editor');
      const found = await app.strapi.db.query('admin::user').findOne({ where: { email: session.email } });
      const hash = await app.strapi.service('admin::auth')?.hashPassword(GOOD);
      await app.strapi.db
        .connection('admin_users')
        .where({ id: (found as { id: number }).id })
        .update({ password: hash });
      const { status, body } = await session.put('/admin/users/me', { currentPassword: GOOD, password });
      return { status, body: body as never, works: async () => (await staffLogIn(session.email, password)).status };
    },
  };

describe.each(Object.entries(DOORS))('%s', (_door, choose) => {
  test.each([LONG, 'u\u0308ber den Wolken'])('takes %s', async (password) => {
    const { status, body, works } = await choose(password);
    expect(status, JSON.stringify(body)).toBeLessThan(300);
    expect(await works()).toBe(200);
  });

  test.each([
    ['short 7', /at least 8/],
    ['password1', /guessed first/],
    ['x'.repeat(257), /at most 256|repeats/],
  ])('refuses %s', async (password, reason) => {
    const { status, body } = await choose(password);
    expect(status).toBe(400);
    expect(JSON.stringify((body as { error: object }).error)).toMatch(reason);
  });
});

test('a long password counts to its end, and both ways to write a letter are one', async () => {
  const { email } = await member(LONG);
  await logIn(email, LONG).expect(200);
  await logIn(email, LONG.normalize('NFD')).expect(200);
  await logIn(email, `${LONG.slice(0, -1)}x`).expect(400);
});

test('the own name, its address and the platform are no passwords', async () => {
  for (const password of ['somebody-new', 'somebody-new@mail.example', 'Somebody-New7', 'magnetiq123']) {
    const { status, body } = await app.http
      .post('/api/auth/local/register')
      .send({ username: 'somebody-new', email: 'somebody-new@mail.example', password });
    expect([status, body.error?.details.errors[0]]).toMatchObject([400, { path: ['password'] }]);
  }
  const { registrationToken, email } = await invited();
  const userInfo = { firstname: 'Ida', lastname: 'Lind', password: email.toUpperCase() };
  expect((await app.http.post('/admin/register').send({ registrationToken, userInfo })).status).toBe(400);
});

test('a hash from elsewhere keeps working, whatever its password is like', async () => {
  const { email } = await member(GOOD);
  for (const password of ['short', 'u\u0308', LONG]) {
    await app.strapi.db
      .connection('up_users')
      .where({ email })
      .update({ password: await hash(password, 6) });
    await logIn(email, password).expect(200);
  }
});
