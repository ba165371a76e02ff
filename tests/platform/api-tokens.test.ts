import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declaredPermissions } from '../../src/shared/permissions/api-permissions';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { createToken, type TokenSession } from '../support/api-token';
import { bootApp, type TestApp } from '../support/boot';
import { createExpert } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { graphql } from '../support/graphql';

const USER = 'plugin::users-permissions.user';
const PERMISSION = 'plugin::users-permissions.permission';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

interface Route {
  method: string;
  path: string;
  handler: string;
  config?: { auth?: { scope?: string[] } | false };
}

let app: TestApp;
let admin: AdminSession;
let victim: Member;
const tokens = new Map<string, TokenSession>();

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
  victim = await createMember(app);
  await createExpert(app, { user: victim.documentId });
  const offered = app.strapi.contentAPI.permissions.getActionsMap();
  const all = Object.entries(offered).flatMap(([group, { controllers }]) =>
    Object.entries(controllers).flatMap(([name, actions]) => actions.map((action) => `${group}.${name}.${action}`)),
  );
  tokens.set('read-only', await createToken(app, admin, { type: 'read-only' }));
  tokens.set('full-access', await createToken(app, admin, { type: 'full-access' }));
  tokens.set('custom', await createToken(app, admin, { type: 'custom', permissions: all }));
}, 180_000);

afterAll(() => app?.stop());

const KINDS = ['read-only', 'full-access', 'custom'];
const token = (kind: string): TokenSession => tokens.get(kind) as TokenSession;
const passwordOf = async () => (await app.strapi.db.query(USER).findOne({ where: { id: victim.id } })).password;

/** The routes of the API that are open to more than nobody in particular, as `[method, path, action]`. */
function routes(): [method: 'get' | 'post' | 'put' | 'delete', path: string, action: string][] {
  const apis = Object.values(app.strapi.apis) as unknown as {
    routes: Record<string, { prefix?: string; routes?: Route[] }>;
  }[];
  const plugins = Object.entries(app.strapi.plugins) as unknown as [string, { routes: Record<string, unknown> }][];
  const ofApis = apis.flatMap(({ routes: routers }) =>
    Object.values(routers).flatMap(({ prefix = '', routes: found = [] }) =>
      found.map((route) => ({ ...route, path: `${prefix}${route.path}` })),
    ),
  );
  const ofPlugins = plugins.flatMap(([name, { routes: routers }]) => {
    const found = routers['content-api'] as { routes?: Route[]; prefix?: string } | undefined;
    return (found?.routes ?? []).map((route) => {
      const prefix = (route.config as { prefix?: string } | undefined)?.prefix ?? found?.prefix ?? `/${name}`;
      return { ...route, path: `${prefix}${route.path}` };
    });
  });
  return [...ofApis, ...ofPlugins].flatMap((route) => {
    const { auth } = route.config ?? {};
    const scopes = auth === false ? [] : (auth?.scope ?? []);
    const path = `/api${route.path}`.replace(/\(\.\*\)/, 'x').replace(/:[a-zA-Z]+/g, '1');
    return scopes.map((scope) => [route.method.toLowerCase() as 'get', path, scope] as [never, string, string]);
  });
}

describe.each(KINDS)('a %s token', (kind) => {
  test.each([
    ['get', '/api/users'],
    ['get', '/api/users?fields=email'],
    ['get', '/api/users/1'],
    ['get', '/api/users/me'],
    ['get', '/api/users/count'],
    ['post', '/api/users'],
    ['put', '/api/users/1'],
    ['delete', '/api/users/1'],
    ['get', '/api/users-permissions/roles'],
    ['get', '/api/users-permissions/permissions'],
    ['put', '/api/users-permissions/roles/1'],
    ['get', '/api/auth/sessions'],
    ['post', '/api/auth/local'],
    ['post', '/api/auth/change-password'],
    ['post', '/api/auth/forgot-password'],
    ['post', '/api/email'],
    ['get', '/api/upload/files'],
    ['delete', '/api/upload/files/1'],
    ['get', '/api/bookings'],
    ['get', '/api/accounts/my/addresses'],
  ] as const)('is refused: %s %s', async (method, path) => {
    const before = await passwordOf();
    const call = token(kind).send(method, path.replace('/1', `/${victim.id}`));
    const { status, body } =
      method === 'get' ? await call : await call.send({ password: 'Correct-horse-9', to: 'a@b.de' });
    expect([status, body.error.details.code]).toEqual([403, 'forbidden']);
    expect(body.error.message).toMatch(/^An API token does what everybody may do/);
    expect(await passwordOf()).toBe(before);
  });

  test('reads what everybody reads', async () => {
    const { body } = await token(kind).send('get', '/api/experts/consultants').expect(200);
    expect(body.data).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain(victim.email);
  });

  test('may call by GraphQL what everybody may, and learns why not the rest', async () => {
    const headers = { authorization: `Bearer ${token(kind).key}` };
    expect((await graphql(app, '{ consultants { slug } }', { headers })).data.consultants).toHaveLength(1);
    const login = `mutation { login(input: { identifier: "x", password: "y" }) { jwt } }`;
    for (const query of ['{ me { email } }', '{ myAddresses { nodes { documentId } } }', login]) {
      const { errors } = await graphql(app, query, { headers });
      expect([query, errors?.[0]?.extensions.code]).toEqual([query, 'forbidden']);
      expect(errors?.[0]?.message).toMatch(/^An API token/);
    }
  });
});

test('a token that may do everything reaches no account by a relation of what everybody reads', async () => {
  const tried: string[] = [];
  const listed = routes().filter(
    ([method, path, action]) => method === 'get' && !path.includes('/1') && /^api::.*\.find$/.test(action),
  );
  for (const [, path, action] of listed) {
    const type = app.strapi.contentTypes[action.replace(/\.find$/, '') as never] as
      | { attributes: Record<string, { type: string; target?: string }> }
      | undefined;
    for (const [name, { type: kindOf, target }] of Object.entries(type?.attributes ?? {})) {
      if (kindOf !== 'relation' || (target !== USER && target !== 'admin::user')) continue;
      for (const query of [`populate[${name}]=true`, `filters[${name}][email][$contains]=a`, `sort=${name}.email`]) {
        const { status, body } = await token('full-access').send('get', `${path}?${query}`);
        expect([path, query, status]).toEqual([path, query, 400]);
        expect(JSON.stringify(body)).not.toContain('@');
        tried.push(query);
      }
    }
  }
  expect(tried.length).toBeGreaterThan(20);
});

test('a token that may do everything is refused on every route that is not open to everybody', async () => {
  const open = new Set([...declaredPermissions(app.strapi, 'public'), 'plugin::upload.content-api.upload']);
  const closed = routes().filter(([, , action]) => !open.has(action) && action !== 'plugin::i18n.locales.listLocales');
  expect(closed.length).toBeGreaterThan(100);
  for (const [method, path, action] of closed) {
    const { status, body } = await token('full-access').send(method, path);
    expect([action, status, body.error?.details.code]).toEqual([action, 403, 'forbidden']);
  }
});

describe('uploads over the API', () => {
  const rows = () => app.strapi.db.query('plugin::upload.file').count();

  test('are open to tokens that may write, and put a file into no record and in no other file’s place', async () => {
    const first = await token('full-access').send('post', '/api/upload').attach('files', PNG, 'dot.png').expect(201);
    const before = await rows();
    const attached = await token('full-access')
      .send('post', '/api/upload')
      .field({ ref: 'api::experts.consultant', refId: '1', field: 'profileImage' })
      .attach('files', PNG, 'dot.png');
    expect([attached.status, attached.body.error.details.errors[0].path]).toEqual([400, ['ref']]);
    const replaced = await token('custom')
      .send('post', `/api/upload?id=${first.body[0].id}`)
      .attach('files', PNG, 'x.png');
    expect([replaced.status, replaced.body.error.details.code]).toEqual([403, 'forbidden']);
    await token('read-only').send('post', '/api/upload').attach('files', PNG, 'dot.png').expect(403);
    expect(await rows()).toBe(before);
  });

  test('nor does an upload of staff', async () => {
    const editor = await openAdminSession(app, 'editor');
    const sent = await editor
      .form('/upload')
      .field({ ref: 'api::billing.payment-transaction', refId: '1', field: 'x' })
      .attach('files', PNG, 'dot.png');
    expect([sent.status, sent.body.error.details.code]).toEqual([400, 'invalid_input']);
  });
});

describe('what is closed is not opened by a box', () => {
  const box = (action: string) => ({
    [USER.split('.')[0] as string]: { controllers: { user: { [action]: { enabled: true } } } },
  });

  test('of a token', async () => {
    const sent = { name: 'x', description: '', type: 'custom', lifespan: null, permissions: [`${USER}.find`] };
    expect((await admin.post('/admin/api-tokens', sent)).status).toBe(400);
    const { body } = await admin.get('/admin/content-api/permissions').expect(200);
    expect(Object.keys(body.data['plugin::users-permissions'].controllers)).toEqual(['auth', 'user']);
    expect(body.data['plugin::users-permissions'].controllers.user).toEqual(['me']);
    expect(body.data['plugin::upload'].controllers['content-api']).toEqual(['upload']);
  });

  test('of a role', async () => {
    const roles = app.strapi.db.query('plugin::users-permissions.role');
    const role = await roles.findOne({ where: { type: 'public' } });
    const { body } = await admin.get(`/users-permissions/roles/${role.id}`).expect(200);
    expect(body.role.permissions['plugin::users-permissions'].controllers.user).toEqual({ me: expect.anything() });
    const refused = await admin.put(`/users-permissions/roles/${role.id}`, {
      name: 'Public',
      permissions: box('find'),
    });
    expect([refused.status, refused.body.error.details.code]).toEqual([422, 'rule_refused']);
    await app.http.get('/api/experts/consultants').expect(200);
  });

  test('nor by a row in the database', async () => {
    const role = await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
    for (const action of [`${USER}.find`, 'plugin::email.email.send', 'plugin::upload.content-api.find']) {
      await app.strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    }
    const mail = { to: 'a@example.com', subject: 'x', text: 'x' };
    for (const answer of [
      await app.http.get('/api/users'),
      await app.http.get('/api/upload/files'),
      await app.http.post('/api/email').send(mail),
    ]) {
      expect([answer.status, answer.body.error.details.code]).toEqual([403, 'forbidden']);
      expect(answer.body.error.message).toMatch(/admin/);
    }
    expect((await app.http.get('/api/experts/consultants?populate[user]=true')).status).toBe(400);
  });
});

describe('other tokens', () => {
  const may = (action: string, subject: string | null = null) => ({ action, subject, properties: {}, conditions: [] });

  test('one of the admin reads what its owner chose, and no account', async () => {
    const read = 'plugin::content-manager.explorer.read';
    const given = [
      may(read, 'api::experts.consultant'),
      may(read, USER),
      may('admin::users.read'),
      may('plugin::users-permissions.roles.read'),
    ];
    const { send } = await createToken(app, admin, { adminPermissions: given });
    await send('get', '/content-manager/collection-types/api::experts.consultant').expect(200);
    for (const path of [
      `/content-manager/collection-types/${USER}`,
      `/content-manager/collection-types/${USER}/${victim.documentId}`,
      '/admin/users',
      '/admin/users/me',
      '/admin/roles',
      '/admin/api-tokens',
      '/admin/users/me/sessions',
      '/users-permissions/roles',
    ]) {
      const { status, body } = await send('get', path);
      expect([path, status, body.error?.details.code]).toEqual([path, 403, 'forbidden']);
      expect(body.error.message).toMatch(/not for tokens/);
    }
    const expert = await send('get', '/content-manager/collection-types/api::experts.consultant?populate=user');
    expect(JSON.stringify(expert.body)).not.toContain(victim.email);
  });

  test('there is none that transfers the whole database', async () => {
    await admin.post('/admin/transfer/tokens', { name: 'x', permissions: ['pull'], lifespan: null }).expect(404);
  });
});

test('only who looks after the mail settings sends mail of any text from the admin', async () => {
  const mail = { to: 'a@example.com', subject: 'x', text: 'x' };
  const viewer = await openAdminSession(app, 'viewer');
  expect((await viewer.post('/email', mail)).body.error.details.code).toBe('forbidden');
  await admin.post('/email', mail).expect(200);
});
