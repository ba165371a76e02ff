import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { createAccount, nextName, PASSWORD } from '../support/builders/account';
import { graphqlData } from '../support/graphql';
import { mailsTo } from '../support/mails';
import { expectAlike, workOf } from '../support/work';

const USER = 'plugin::users-permissions.user';

let app: TestApp;

beforeAll(async () => {
  app = await bootApp();
}, 120_000);

afterAll(() => app.stop());

const users = () => app.strapi.db.query(USER);

const account = (changes: object = {}) => createAccount(app, changes);

const logIn = (identifier: string, password = PASSWORD) =>
  app.http.post('/api/auth/local').send({ identifier, password });
/** The path of the link in the last mail to an address. */
async function linkTo(email: string): Promise<string> {
  const mail = (await mailsTo(app, email)).at(-1);
  const { pathname, search } = new URL(/https?:\/\/\S+confirmation=\w+/.exec(mail?.text ?? '')?.[0] ?? '');
  return `${pathname}${search}`;
}

/** The code for a new password in the last mail to an address. */
async function codeTo(email: string): Promise<string> {
  const mail = (await mailsTo(app, email)).at(-1);
  return /code=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

const register = (body: object) => app.http.post('/api/auth/local/register').send(body);

describe('a registration', () => {
  test('answers a new address and a known one alike, tells the owner, and changes nothing', async () => {
    const known = await account({ language: 'de' });
    const before = await users().findOne({ where: { email: known.email } });
    const [fresh, taken] = [nextName(), nextName()];
    const made = await register({ username: fresh, email: `${fresh}@example.org`, password: PASSWORD });
    const refused = await register({ username: taken, email: known.email.toUpperCase(), password: 'another good one' });
    const answer = (username: string, email: string) => ({ user: { username, email, confirmed: false } });
    expect([made.status, made.body]).toEqual([200, answer(fresh, `${fresh}@example.org`)]);
    expect([refused.status, refused.body]).toEqual([200, answer(taken, known.email)]);
    expect((await mailsTo(app, `${fresh}@example.org`)).map(({ subject }) => subject)).toEqual([
      'Account confirmation',
    ]);
    const [mail, ...rest] = await mailsTo(app, known.email);
    expect(rest).toEqual([]);
    expect(mail?.subject).toBe('Sie haben schon ein Konto bei Magnetiq');
    expect(await users().findOne({ where: { email: known.email } })).toEqual(before);
    expect(await users().count({ where: { username: taken } })).toBe(0);
    await logIn(known.email).expect(200);
  });

  test('takes as long for either', async () => {
    const known = await account();
    const work = await workOf(
      app,
      () => register({ username: nextName(), email: `${nextName()}@example.org`, password: PASSWORD }).expect(200),
      () => register({ username: nextName(), email: known.email, password: PASSWORD }).expect(200),
    );
    expect(work[0]?.rounds).toBeGreaterThan(0);
    // The document service looks up, by their keys, what an insert would refuse as well; a hash takes longer by far.
    expectAlike(work, { statements: 3 });
  });

  test('tells nothing by the names that are taken afterwards', async () => {
    const known = await account();
    for (const email of [known.email, 'quite-new@example.org']) {
      const username = nextName();
      await register({ username, email, password: PASSWORD }).expect(200);
      const again = await register({ username, email: `${nextName()}@example.org`, password: PASSWORD });
      expect([again.status, again.body.error.details]).toMatchObject([409, { errors: [{ path: ['username'] }] }]);
    }
  });

  test('tells nothing in GraphQL either', async () => {
    const known = await account();
    const mutation =
      'mutation ($input: UsersPermissionsRegisterInput!) { register(input: $input) { jwt user { id username email confirmed } } }';
    for (const email of [known.email, 'graph-new@example.org']) {
      const input = { username: nextName(), email, password: PASSWORD };
      expect(await graphqlData(app, mutation, { variables: { input } })).toEqual({
        register: { jwt: null, user: { id: '0', username: input.username, email, confirmed: false } },
      });
    }
  });

  test('is made once where many are sent at the same time', async () => {
    const [email, username] = ['at-once@example.org', nextName()];
    const tries = Array.from({ length: 20 }, (_, index) => ({
      username: `${username}-${index}`,
      email,
      password: PASSWORD,
    }));
    const byAddress = await Promise.all(tries.map((body) => register(body)));
    expect(byAddress.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await users().count({ where: { email } })).toBe(1);
    const spellings = ['Ａdmina', 'admina', 'ADMINA', 'adminA', 'Admina\u200b'];
    const byName = await Promise.all(
      spellings.map((name, index) =>
        register({ username: name, email: `name-${index}@example.org`, password: PASSWORD }),
      ),
    );
    expect(byName.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  });

  test('is confirmed by the link of its mail, and logs in then', async () => {
    const username = nextName();
    const email = `${username}@example.org`;
    await register({ username, email, password: PASSWORD }).expect(200);
    await logIn(email).expect(400);
    const first = await linkTo(email);
    // Once more, because the mail was lost: the same answer, and a new link.
    await app.http.post('/api/auth/send-email-confirmation').send({ email }).expect(200);
    const second = await linkTo(email);
    await app.http.get(first).expect(400);
    await app.http.get(second).expect(302);
    expect((await logIn(email).expect(200)).body).toMatchObject({ jwt: expect.any(String), user: { email } });
    await app.http.get(second).expect(400);
  });

  test('that somebody else has made under an address before does not let them in', async () => {
    const email = 'victim@example.org';
    const stranger = { username: nextName(), email, password: 'the password of a stranger' };
    const first = await register(stranger).expect(200);
    const links = [await linkTo(email)];
    const owner = { username: nextName(), email, password: PASSWORD };
    const second = await register(owner).expect(200);
    expect(second.body).toEqual({ user: { ...first.body.user, username: owner.username } });
    const code = await codeTo(email);
    await app.http.post('/api/auth/send-email-confirmation').send({ email }).expect(200);
    links.push(await linkTo(email));
    await app.http.get(links[0] ?? '').expect(400);
    await app.http.get(links[1] ?? '').expect(302);
    for (const { password } of [stranger, owner]) await logIn(email, password).expect(400);
    const password = 'chosen by who reads the mail';
    await app.http
      .post('/api/auth/reset-password')
      .send({ code, password, passwordConfirmation: password })
      .expect(200);
    await logIn(email, password).expect(200);
  });

  test('without confirmation answers with a session', async () => {
    const store = app.strapi.store({ type: 'plugin', name: 'users-permissions' });
    const advanced = (await store.get({ key: 'advanced' })) as object;
    await store.set({ key: 'advanced', value: { ...advanced, email_confirmation: false } });
    const known = await account();
    const username = nextName();
    const { body } = await register({ username, email: `${username}@example.org`, password: PASSWORD }).expect(200);
    expect(body).toMatchObject({ jwt: expect.any(String), user: { username } });
    await register({ username: nextName(), email: known.email, password: PASSWORD }).expect(400);
    await store.set({ key: 'advanced', value: advanced });
  });
});

describe('a forgotten password', () => {
  test('is set anew by a code that is good once, for an hour, and proves the address', async () => {
    const known = await account({ confirmed: false });
    const codeOf = async () => {
      await app.http.post('/api/auth/forgot-password').send({ email: known.email }).expect(200);
      return codeTo(known.email);
    };
    const reset = (code: string) => {
      const password = 'a wholly new password';
      return app.http.post('/api/auth/reset-password').send({ code, password, passwordConfirmation: password });
    };
    const old = await codeOf();
    const row = (await users().findOne({ where: { email: known.email } })) as { resetPasswordToken: string };
    expect(row.resetPasswordToken).not.toContain(old);
    app.clock.advance(61 * 60_000);
    await reset(old).expect(400);
    await reset(row.resetPasswordToken).expect(400);
    const code = await codeOf();
    expect((await reset(code).expect(200)).body.jwt).toEqual(expect.any(String));
    await reset(code).expect(400);
    await logIn(known.email, 'a wholly new password').expect(200);
  });
});
