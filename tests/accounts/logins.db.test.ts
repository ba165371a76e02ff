import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settings } from '../../src/shared/config/settings';
import { dearestHash, isPasswordOfSomebody } from '../../src/shared/logins/passwords/compare-password';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { createAccount, PASSWORD } from '../support/builders/account';
import { createMember } from '../support/builders/member';
import { graphql, graphqlData, queriesOf } from '../support/graphql';
import { settleJobs } from '../support/jobs';
import { mailsTo } from '../support/mails';
import { expectAlike, workOf } from '../support/work';

const USER = 'plugin::users-permissions.user';

let app: TestApp;
let admin: AdminSession;

beforeAll(async () => {
  // Hashes as dear as in production, whose time is looked at.
  app = await bootApp(EVERYTHING, { PASSWORD_HASH_COST: '10' });
  admin = await openAdminSession(app);
}, 120_000);

afterAll(() => app.stop());

const users = () => app.strapi.db.query(USER);

const account = (changes: object = {}) => createAccount(app, changes);

const logIn = (identifier: string, password = PASSWORD) =>
  app.http.post('/api/auth/local').send({ identifier, password });
const staffLogIn = (email: string, password = PASSWORD) => app.http.post('/admin/login').send({ email, password });

describe('an account that there is not', () => {
  test('answers a login as one that there is, and takes as long', async () => {
    const known = await account();
    const blocked = await account({ blocked: true });
    const waiting = await account({ confirmed: false });
    const wrong = 'not the password';
    const answers = await Promise.all([
      logIn('nobody@example.org', wrong),
      logIn(known.email, wrong),
      logIn(blocked.email, wrong),
      logIn(waiting.email, wrong),
      logIn(waiting.email),
    ]);
    const [first] = answers;
    expect(first?.status).toBe(400);
    for (const { status, body } of answers) expect([status, body]).toEqual([400, first?.body]);
    const asked = async (identifier: string) =>
      (await queriesOf(app, async () => logIn(identifier, wrong))).filter((sql) => sql.includes('up_users'));
    const ofNobody = await asked('nobody@example.org');
    expect(ofNobody.length).toBeGreaterThan(0);
    for (const { email } of [known, blocked, waiting]) expect(await asked(email)).toEqual(ofNobody);
    expectAlike(
      await workOf(
        app,
        () => logIn('nobody@example.org', wrong),
        () => logIn(known.email, wrong),
      ),
    );
    expectAlike(
      await workOf(
        app,
        () => logIn(waiting.email),
        () => logIn(blocked.email, wrong),
      ),
    );
  });

  test('takes as long as one whose imported hash costs more than ours', async () => {
    const known = await account();
    // As another system hashes it, at four times the cost: "imported password".
    await app.strapi.db
      .connection('up_users')
      .where({ email: known.email })
      .update({ password: '$2b$11$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy' });
    // What hashes cost is looked up every ten minutes; this process has looked before.
    const dearest = await dearestHash(
      { db: app.strapi.db, config: { get: () => ({ ...settings(app.strapi) }) } } as never,
      'up_users',
    );
    expect(dearest).toBe(11);
    const stored = ((await users().findOne({ where: { email: known.email } })) as { password: string }).password;
    const judge = (hash: string | null) => () => isPasswordOfSomebody('x', hash, { dearest });
    expectAlike(await workOf(app, judge(null), judge(stored)));
    await users().delete({ where: { email: known.email } });
  });

  test('answers the login of staff alike, in the same time', async () => {
    const wrong = 'not the password';
    const [nobody, known] = await Promise.all([staffLogIn('nobody@staff.test', wrong), staffLogIn(admin.email, wrong)]);
    expect([nobody.status, nobody.body]).toEqual([known.status, known.body]);
    expectAlike(
      await workOf(
        app,
        () => staffLogIn('nobody@staff.test', wrong),
        () => staffLogIn(admin.email, wrong),
      ),
    );
  });

  test.each([
    ['/api/auth/forgot-password', { ok: true }],
    ['/api/auth/send-email-confirmation', { sent: true }],
  ])('answers %s alike, before anything is looked up', async (path, answer) => {
    const known = await account();
    const blocked = await account({ blocked: true });
    const send = (email: string) => app.http.post(path).send({ email });
    for (const email of ['nobody@example.org', known.email, blocked.email]) {
      const { status, body } = await send(email);
      expect([status, body]).toEqual([200, 'email' in body ? { ...answer, email } : answer]);
    }
    expectAlike(
      await workOf(
        app,
        () => send('nobody@example.org'),
        () => send(known.email),
      ),
    );
    await settleJobs(app);
    expect(await mailsTo(app, 'nobody@example.org')).toEqual([]);
    expect(await mailsTo(app, blocked.email)).toEqual([]);
  });

  test('answers the same in GraphQL', async () => {
    const known = await account();
    const login = 'mutation ($i: UsersPermissionsLoginInput!) { login(input: $i) { jwt } }';
    const tried = async (identifier: string) => {
      const { errors } = await graphql(app, login, { variables: { i: { identifier, password: 'not the password' } } });
      return errors?.map(({ message, extensions }) => [message, extensions.code]);
    };
    const ofNobody = await tried('nobody@example.org');
    expect(ofNobody).toMatchObject([[expect.stringContaining('Invalid identifier'), 'invalid_input']]);
    expect(await tried(known.email)).toEqual(ofNobody);
    expectAlike(
      await workOf(
        app,
        () => tried('nobody@example.org'),
        () => tried(known.email),
      ),
    );
    const forgot = 'mutation ($email: String!) { forgotPassword(email: $email) { ok } }';
    for (const email of ['nobody@example.org', known.email])
      expect(await graphqlData(app, forgot, { variables: { email } })).toEqual({ forgotPassword: { ok: true } });
    expect(await mailsTo(app, 'nobody@example.org')).toEqual([]);
    expect(await mailsTo(app, known.email)).toHaveLength(1);
  });

  test('answers the forgotten password of staff alike', async () => {
    const send = (email: string) => app.http.post('/admin/forgot-password').send({ email });
    for (const email of ['nobody@staff.test', admin.email]) await send(email).expect(204);
    await settleJobs(app);
    await expect.poll(async () => (await mailsTo(app, admin.email)).length).toBe(1);
    expectAlike(
      await workOf(
        app,
        () => send('nobody@staff.test'),
        () => send(admin.email),
      ),
    );
  });
});

describe('accounts from before', () => {
  test('get their keys at the next boot, and where two would have one, both can log in', async () => {
    const [older, younger] = [await account({ username: 'Nina' }), await account({ username: 'somebody-else' })];
    const rows = app.strapi.db.connection('up_users');
    await rows.clone().where({ email: older.email }).update({ username_key: null, email: 'Nina@MÜLLER.example' });
    await rows.clone().where({ email: younger.email }).update({ username_key: null, username: 'ｎina' });
    await runEnsureSchema(app.strapi);
    const stored = await users().findMany({ where: { username: { $in: ['Nina', 'ｎina'] } }, orderBy: { id: 'asc' } });
    expect(stored).toMatchObject([
      { usernameKey: 'nina', email: 'nina@xn--mller-kva.example' },
      { usernameKey: null, email: younger.email },
    ]);
    const meant = async (identifier: string) => (await logIn(identifier).expect(200)).body.user.username;
    expect([await meant('Nina'), await meant('NINA'), await meant('nina@müller.example')]).toEqual(
      Array(3).fill('Nina'),
    );
    expect([await meant('ｎina'), await meant(younger.email)]).toEqual(['ｎina', 'ｎina']);
  });

  test('are unique in the database itself', async () => {
    const { username, email } = await account();
    const { connection } = app.strapi.db;
    for (const row of [{ username_key: username }, { email }])
      await expect(connection('up_users').insert(row)).rejects.toThrow(/unique/i);
    await expect(connection('admin_users').insert({ email: admin.email })).rejects.toThrow(/unique/i);
  });
});

describe('names', () => {
  test('are compared without case, width and what nobody sees', async () => {
    const { documentId } = await createMember(app);
    await account({ username: 'Weiß.Ｋarl' });
    for (const spelling of ['Weiß.Ｋarl', 'weiss.karl', 'WEISS.KARL', 'weiß.karl', 'we\u00adiß.karl'])
      await logIn(spelling).expect(200);
    const path = `/content-manager/collection-types/${USER}/${documentId}`;
    expect((await admin.put(path, { username: 'ＷEISS.karl' })).status).toBe(409);
    expect((await admin.put(path, { username: 'somebody@example.org' })).status).toBe(400);
    expect(
      (await graphql(app, `mutation { login(input: { identifier: "WEISS.karl", password: "${PASSWORD}" }) { jwt } }`))
        .data.login.jwt,
    ).toEqual(expect.any(String));
  });
});
