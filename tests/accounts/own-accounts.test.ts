import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { createMember, type Member } from '../support/builders/member';
import { documentsOf } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';

const MY = '/api/accounts/my';

let app: TestApp;
let ada: Member;
let eve: Member;

beforeAll(async () => {
  app = await bootApp();
  [ada, eve] = await Promise.all([createMember(app), createMember(app)]);
}, 120_000);

afterAll(() => app.stop());

const bearer = (member: Member) => ({ headers: { authorization: `Bearer ${member.token}` } });

describe('the own account', () => {
  test('is read and changed by its member, over REST and GraphQL', async () => {
    const changed = await ada.put(`${MY}/account`, {
      firstName: 'Ada',
      lastName: 'Lovelace',
      timezone: 'Europe/Berlin',
    });
    expect(changed.body.data).toMatchObject({ email: ada.email, firstName: 'Ada', timezone: 'Europe/Berlin' });
    const mutation = 'mutation { updateMyAccount(data: { phone: "+44 20 1" }) { phone lastName } }';
    expect(await graphqlData(app, mutation, bearer(ada))).toEqual({
      updateMyAccount: { phone: '+44 20 1', lastName: 'Lovelace' },
    });
    const read = await graphqlData(app, '{ myAccount { email phone } }', bearer(ada));
    expect(read.myAccount).toEqual({ email: ada.email, phone: '+44 20 1' });
    expect((await app.http.get(`${MY}/account`)).status).toBe(403);
  });

  test.each([
    [{ email: 'other@example.com' }, 'email'],
    [{ accountRole: 'platform_owner' }, 'accountRole'],
    [{ blocked: false }, 'blocked'],
    [{ timezone: 'Mars/Olympus' }, 'timezone'],
    [{ currency: 'ABC' }, 'currency'],
    [{ avatarUrl: 'javascript:alert(1)' }, 'avatarUrl'],
  ])('refuses %j', async (data, field) => {
    const response = await ada.put(`${MY}/account`, data);
    expect(response.status).toBe(400);
    expect(JSON.stringify(response.body.error.details)).toContain(field);
  });

  test('shows nothing private where Strapi shows it', async () => {
    const { body } = await ada.get('/api/users/me').expect(200);
    for (const name of ['phone', 'notes', 'accountRole', 'stripeCustomerId', 'password', 'dateOfBirth', 'userStatus']) {
      expect(body).not.toHaveProperty(name);
    }
  });
});

test.each([
  ['website', 'javascript:alert(1)'],
  ['coverImageUrl', 'data:text/html,x'],
  ['socialLinks', { instagram: '@eve', site: 'javascript:alert(1)' }],
])('what others see of a member leads nowhere dangerous: %s', async (name, value) => {
  const { status, body } = await eve.post(`${MY}/user-profiles`, { isPublic: true, [name]: value });
  expect(status).toBe(400);
  expect(body.error.details).toMatchObject({ code: 'invalid_input', errors: [{ path: ['data', name] }] });
});

test('a member whom staff suspends is locked out at once, until made active again', async () => {
  const member = await createMember(app);
  const staff = await openAdminSession(app);
  const path = `/content-manager/collection-types/plugin::users-permissions.user/${member.documentId}`;
  await staff.put(path, { userStatus: 'suspended' }).expect(200);
  expect((await member.get(`${MY}/account`)).status).toBe(401);
  await staff.put(path, { userStatus: 'active' }).expect(200);
  expect((await member.get(`${MY}/account`)).status).toBe(200);
});

test('a member has one default address, and another’s is not found', async () => {
  const address = { line1: 'Weg 1', city: 'Berlin', postalCode: '10115', country: 'DE', phone: '+49 1' };
  const first = (await ada.post(`${MY}/addresses`, { ...address, isDefaultShipping: true })).body.data;
  expect(first).toMatchObject({ city: 'Berlin', phone: '+49 1', isDefaultShipping: true, isDefaultBilling: false });
  const second = (await ada.post(`${MY}/addresses`, { ...address, isDefaultShipping: true })).body.data;
  const { body } = await ada.get(`${MY}/addresses`);
  expect(body.data.map((one: { isDefaultShipping: boolean }) => one.isDefaultShipping)).toEqual([false, true]);
  expect((await eve.get(`${MY}/addresses/${second.documentId}`)).status).toBe(404);
  expect((await eve.delete(`${MY}/addresses/${second.documentId}`)).status).toBe(404);
  expect((await ada.post(`${MY}/addresses`, { ...address, country: 'de' })).status).toBe(400);
  expect((await ada.delete(`${MY}/addresses/${first.documentId}`)).status).toBe(204);
});

test('a profile is public when its owner says so; preferences never are, and there is one of each', async () => {
  const profile = (await ada.post(`${MY}/user-profiles`, { company: 'Engines', skills: ['maths'] })).body.data;
  expect((await app.http.get('/api/accounts/user-profiles')).body.data).toEqual([]);
  expect((await eve.post(`${MY}/user-profiles`, { skills: 'maths' })).status).toBe(400);
  await ada.put(`${MY}/user-profiles/${profile.documentId}`, { isPublic: true }).expect(200);
  const { body } = await app.http.get('/api/accounts/user-profiles?populate=*').expect(200);
  expect(body.data).toMatchObject([{ company: 'Engines', skills: ['maths'] }]);
  expect(body.data[0]).not.toHaveProperty('user');
  expect((await app.http.get('/api/accounts/user-profiles?filters[user][email][$contains]=a')).status).toBe(400);
  expect((await ada.post(`${MY}/user-preferences`, { theme: 'dark', smsNotifications: true })).status).toBe(201);
  expect((await ada.post(`${MY}/user-preferences`, { theme: 'light' })).status).toBe(409);
  expect((await eve.get(`${MY}/user-preferences`)).body.data).toEqual([]);
});

test('a consent keeps what was shown, and is withdrawn once', async () => {
  const given = await ada.post(`${MY}/consents`, {
    purpose: 'profiling',
    textShown: 'You may profile me.',
    consentLanguage: 'en',
  });
  expect(given.status, JSON.stringify(given.body)).toBe(201);
  expect(given.body.data).toMatchObject({ consentStatus: 'confirmed', confirmedAt: expect.any(String) });
  const { documentId } = given.body.data;
  const row = await app.strapi.db.query('api::accounts.consent').findOne({ where: { documentId } });
  expect(row).toMatchObject({
    email: ada.email,
    userDocumentId: ada.documentId,
    textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const path = `${MY}/consents/${documentId}`;
  expect((await ada.put(path, { consentStatus: 'requested' })).status).toBe(422);
  expect((await ada.put(path, { consentStatus: 'withdrawn' })).body.data.withdrawnAt).toEqual(expect.any(String));
  expect((await ada.put(path, { consentStatus: 'withdrawn' })).status).toBe(409);
  expect((await ada.delete(path)).status).toBe(405);
});

describe('an organization', () => {
  test('is founded by a member, read by the team, changed by its owner', async () => {
    const organization = (await ada.post(`${MY}/organizations`, { name: 'Engines', slug: 'engines' })).body.data;
    const path = `${MY}/organizations/${organization.documentId}`;
    expect((await eve.get(path)).status).toBe(404);
    await documentsOf(app, 'api::accounts.team-member').create({
      data: { organization: organization.documentId, user: eve.documentId, role: 'manager', memberStatus: 'active' },
    });
    expect((await eve.get(path)).body.data.name).toBe('Engines');
    expect((await eve.put(path, { name: 'Mine' })).status).toBe(403);
    expect((await ada.put(path, { name: 'Difference Engines' })).body.data.name).toBe('Difference Engines');
    const team = (await eve.get(`${MY}/team-members`)).body.data as { role: string; user: object }[];
    expect(team.map(({ role }) => role).sort()).toEqual(['manager', 'owner']);
    expect(Object.keys(team[0]?.user ?? {})).toEqual(['documentId', 'firstName', 'lastName', 'avatarUrl']);
    expect((await eve.post(`${MY}/organizations`, { name: 'x', slug: 'engines' })).status).toBe(409);
    expect((await eve.post(`${MY}/organizations`, { name: 'x', slug: 'No Slug' })).status).toBe(400);

    const client = await eve.post(`${MY}/client-accounts`, {
      name: 'Acme',
      slug: 'acme',
      organization: organization.documentId,
    });
    expect(client.body.data).toMatchObject({ name: 'Acme', organization: { slug: 'engines' } });
    const outsider = await createMember(app);
    expect((await outsider.get(`${MY}/client-accounts/${client.body.data.documentId}`)).status).toBe(404);
    const foreign = await outsider.post(`${MY}/client-accounts`, {
      name: 'x',
      slug: 'x',
      organization: organization.documentId,
    });
    expect(foreign.status).toBe(400);
  });
});

test('staff types are not routed', async () => {
  for (const plural of ['user-notes', 'segments', 'consents', 'organizations', 'activity-logs', 'staff-profiles']) {
    expect((await ada.get(`/api/accounts/${plural}`)).status).toBe(404);
  }
  expect((await graphql(app, '{ userNotes { note } }', bearer(ada))).errors).toBeDefined();
});

test('settings for frontends are public, others are not; the platform presents itself', async () => {
  const settings = documentsOf(app, 'api::system.setting');
  await settings.create({ data: { key: 'theme.accent', value: { colour: 'blue' }, isPublic: true } });
  await settings.create({ data: { key: 'crm.secret', value: { token: 'hush' } } });
  const { body } = await app.http.get('/api/system/settings').expect(200);
  expect(body.data.map((one: { key: string }) => one.key)).toEqual(['theme.accent']);
  const platform = { platformName: 'Engines', primaryColor: '#112233', stripeAccountId: 'acct_1' };
  await documentsOf(app, 'api::system.platform-settings').create({ data: platform });
  const shown = (await app.http.get('/api/system/platform-settings').expect(200)).body.data;
  expect(shown).toMatchObject({ platformName: 'Engines', primaryColor: '#112233' });
  expect(shown).not.toHaveProperty('stripeAccountId');
  await app.http
    .put('/api/system/platform-settings')
    .send({ data: { platformName: 'Mine' } })
    .expect(405);
});

test('a member subscribes, leaves and comes back under the own address', async () => {
  const path = '/api/messaging/my/email-subscriptions';
  const { body } = await ada.post(path, { subscriptionType: 'newsletter' }).expect(201);
  expect(body.data).toMatchObject({ email: ada.email, isActive: true, subscribedAt: expect.any(String) });
  expect((await ada.post(path, { subscriptionType: 'newsletter' })).status).toBe(409);
  const own = `${path}/${body.data.documentId}`;
  expect((await eve.put(own, { isActive: false })).status).toBe(404);
  const left = await ada.put(own, { isActive: false, unsubscribeReason: 'Too many' });
  expect(left.body.data).toMatchObject({ isActive: false, unsubscribedAt: expect.any(String) });
  expect((await ada.put(own, { isActive: true })).body.data).toMatchObject({ isActive: true, unsubscribedAt: null });
});
