import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { settleJobs } from '../support/jobs';
import { mailsTo } from '../support/mails';

const PASSWORD = 'correct horse Battery 9 staple';
const KEY = 'a-key-of-the-server-that-renders';

describe('limits of logins', () => {
  let app: TestApp;
  let host = 0;

  beforeAll(async () => {
    app = await bootApp(EVERYTHING, {
      RATE_LIMITS: 'on',
      RATE_LIMIT_AUTH: '200/60',
      RATE_LIMIT_REFRESH: '3/60',
      RATE_LIMIT_WRONG_LOGIN: '5/60',
      RATE_LIMIT_WRONG_LOGIN_ADDRESS: '12/60',
      RATE_LIMIT_WRONG_LOGIN_ACCOUNT: '20/60',
      RATE_LIMIT_ACCOUNT_MAIL: '2/60',
      RATE_LIMIT_PUBLIC_READ: '10000/60',
      RATE_LIMIT_PUBLIC_WRITE: '10000/60',
      VISITOR_ADDRESS_KEYS: `another-key,${KEY}`,
    });
  });
  afterAll(() => app?.stop());

  const newAddress = (): string => `203.0.113.${(host += 1)}`;

  async function account(name: string): Promise<string> {
    const email = `${name}@example.org`;
    const roles = app.strapi.db.query('plugin::users-permissions.role');
    const { id: role } = (await roles.findOne({ where: { type: 'member' } })) as { id: number };
    const state = { provider: 'local', confirmed: true, blocked: false, role };
    const users = app.strapi.plugin('users-permissions').service('user');
    await users.add({ username: name, email, password: PASSWORD, ...state });
    return email;
  }

  const logIn = async (identifier: string, ip: string, password = 'wrong'): Promise<number> =>
    (await app.http.post('/api/auth/local').set('X-Forwarded-For', ip).send({ identifier, password })).status;

  async function wrongTimes(count: number, identifier: string, ip: string): Promise<number[]> {
    const statuses: number[] = [];
    for (let index = 0; index < count; index += 1) statuses.push(await logIn(identifier, ip));
    return statuses;
  }

  it('stop who guesses, and nobody else', async () => {
    const anna = await account('anna');
    const [guesser, home] = [newAddress(), newAddress()];
    expect(await wrongTimes(6, anna, guesser)).toEqual([400, 400, 400, 400, 400, 429]);
    // Another spelling is the same account; the right password is a guess like any other.
    expect(await logIn('ANNA@example.ORG', guesser, PASSWORD)).toBe(429);
    expect(await logIn(anna, home, PASSWORD)).toBe(200);
    const refused = await app.http
      .post('/api/auth/local')
      .set('X-Forwarded-For', guesser)
      .send({ identifier: anna, password: 'x' });
    expect(refused.body.error.details.code).toBe('rate_limited');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('say nothing about who has an account', async () => {
    const ip = newAddress();
    expect(await wrongTimes(6, 'nobody@example.org', ip)).toEqual([400, 400, 400, 400, 400, 429]);
  });

  it('do not count what was right', async () => {
    const bert = await account('bert');
    const ip = newAddress();
    for (let round = 0; round < 8; round += 1) expect(await logIn(bert, ip, PASSWORD)).toBe(200);
    expect(await wrongTimes(4, bert, ip)).toEqual([400, 400, 400, 400]);
    expect(await logIn(bert, ip, PASSWORD)).toBe(200);
  });

  it('stop who tries many accounts from one address', async () => {
    const ip = newAddress();
    const statuses: number[] = [];
    for (let index = 0; index < 13; index += 1) statuses.push(await logIn(`person-${index}@example.org`, ip));
    expect(statuses).toEqual([...Array(12).fill(400), 429]);
  });

  it('slow down who guesses at one account from everywhere, and never lock its owner out', async () => {
    const cleo = await account('cleo');
    for (let round = 0; round < 4; round += 1) await wrongTimes(5, cleo, newAddress());
    expect(await wrongTimes(2, cleo, newAddress())).toEqual([400, 429]);
    expect(await logIn(cleo, newAddress(), PASSWORD)).toBe(200);
  });

  it('count a network of IPv6 as one address', async () => {
    const dora = await account('dora');
    const statuses: number[] = [];
    for (let index = 1; index <= 6; index += 1) statuses.push(await logIn(dora, `2001:db8:0:7::${index}`));
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
    expect(await logIn(dora, '2001:db8:0:8::1', PASSWORD)).toBe(200);
  });

  it('are those of GraphQL, too', async () => {
    const emil = await account('emil');
    const ip = newAddress();
    const codes: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const { body } = await app.http
        .post('/graphql')
        .set('X-Forwarded-For', ip)
        .send({
          query: 'mutation ($i: UsersPermissionsLoginInput!) { login(input: $i) { jwt } }',
          variables: { i: { identifier: emil, password: 'wrong' } },
        });
      codes.push(body.errors[0].extensions.code as string);
    }
    expect(codes).toEqual([...Array(5).fill('invalid_input'), 'rate_limited']);
    expect(await logIn(emil, ip, PASSWORD)).toBe(429);
    expect(await logIn(emil, newAddress(), PASSWORD)).toBe(200);
  });

  it('are those of staff, too, each by themselves', async () => {
    const role = (await app.strapi.db.query('admin::role').findOne({ where: { code: 'editor' } })) as { id: number };
    const email = await account('fred');
    await app.strapi.service('admin::user')?.create({
      email,
      firstname: 'Fred',
      password: PASSWORD,
      roles: [role.id],
      isActive: true,
      registrationToken: null,
    });
    const ip = newAddress();
    const staff = async (password: string, from = ip) =>
      (await app.http.post('/admin/login').set('X-Forwarded-For', from).send({ email, password })).status;
    for (let index = 0; index < 5; index += 1) expect(await staff('wrong')).toBe(400);
    expect(await staff(PASSWORD)).toBe(429);
    expect(await staff(PASSWORD, newAddress())).toBe(200);
    expect(await logIn(email, ip, PASSWORD)).toBe(200);
  });

  it('count the old password that somebody types before a new one', async () => {
    const ines = await account('ines');
    const ip = newAddress();
    const login = await app.http
      .post('/api/auth/local')
      .set('X-Forwarded-For', ip)
      .send({ identifier: ines, password: PASSWORD });
    const password = 'a wholly new password';
    const change = async (currentPassword: string, from = ip) => {
      const answer = await app.http
        .post('/api/auth/change-password')
        .set('X-Forwarded-For', from)
        .set('Authorization', `Bearer ${String(login.body.jwt)}`)
        .send({ currentPassword, password, passwordConfirmation: password });
      return answer.status;
    };
    for (let index = 0; index < 5; index += 1) expect(await change('wrong')).toBe(400);
    expect(await change(PASSWORD)).toBe(429);
    expect(await change(PASSWORD, newAddress())).toBe(200);
  });

  it('give refreshing one of its own', async () => {
    const ip = newAddress();
    const refresh = async () =>
      (await app.http.post('/api/auth/refresh').set('X-Forwarded-For', ip).send({ refreshToken: 'x' })).status;
    expect([await refresh(), await refresh(), await refresh(), await refresh()]).toEqual([401, 401, 401, 429]);
    expect(await logIn('nobody@example.org', ip)).toBe(400);
  });

  it('count the visitor whom a server of ours names, and believe nobody else', async () => {
    const server = newAddress();
    const as = async (visitor: string, key: string, identifier = 'gina@example.org') =>
      (
        await app.http
          .post('/api/auth/local')
          .set('X-Forwarded-For', server)
          .set('X-Visitor-Address', visitor)
          .set('X-Visitor-Key', key)
          .send({ identifier, password: 'wrong' })
      ).status;
    for (let visitor = 1; visitor <= 8; visitor += 1) expect(await as(`198.51.100.${visitor}`, KEY)).toBe(400);
    for (let round = 0; round < 4; round += 1) expect(await as('198.51.100.1', KEY)).toBe(400);
    expect(await as('198.51.100.1', KEY)).toBe(429);
    for (let visitor = 20; visitor < 25; visitor += 1) expect(await as(`198.51.100.${visitor}`, 'guessed')).toBe(400);
    expect(await as('198.51.100.30', 'guessed')).toBe(429);
    expect(await as('no address', KEY)).toBe(400);
  });

  it('mail an address no more than it bears, and answer as before', async () => {
    const hans = await account('hans');
    for (let round = 0; round < 4; round += 1) {
      const { body } = await app.http
        .post('/api/auth/forgot-password')
        .set('X-Forwarded-For', newAddress())
        .send({ email: hans })
        .expect(200);
      expect(body).toEqual({ ok: true });
      await settleJobs(app);
    }
    expect(await mailsTo(app, hans)).toHaveLength(2);
    // Codes that a stranger had mailed to an address do not keep away the mail of its registration.
    const email = 'irma@example.org';
    for (let round = 0; round < 4; round += 1)
      await app.http.post('/api/auth/forgot-password').set('X-Forwarded-For', newAddress()).send({ email }).expect(200);
    await app.http
      .post('/api/auth/local/register')
      .set('X-Forwarded-For', newAddress())
      .send({ username: 'irma', email, password: PASSWORD })
      .expect(200);
    expect(await mailsTo(app, email)).toHaveLength(1);
  });
});
