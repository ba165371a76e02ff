import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { createExpert, createOffering } from '../support/builders/expert';
import { createMember } from '../support/builders/member';
import { graphql, graphqlData } from '../support/graphql';

interface SchemaType {
  name: string;
  fields: { name: string }[] | null;
  inputFields: { name: string }[] | null;
}

let app: TestApp;
let types: Map<string, SchemaType>;

beforeAll(async () => {
  app = await bootApp({ env: { JOBS: 'off' } });
  const { __schema } = await graphqlData(app, '{ __schema { types { name fields { name } inputFields { name } } } }');
  types = new Map((__schema.types as SchemaType[]).map((type) => [type.name, type]));
}, 120_000);

afterAll(() => app.stop());

const fieldsOf = (name: string) => (types.get(name)?.fields ?? types.get(name)?.inputFields ?? []).map((f) => f.name);

describe('the schema', () => {
  test('has the mutations of contexts and of logging in, and no others', () => {
    expect(fieldsOf('Mutation').sort()).toEqual([
      'approveBooking',
      'cancelBooking',
      'changePassword',
      'completeBooking',
      'declineBooking',
      'emailConfirmation',
      'forgotPassword',
      'holdBooking',
      'login',
      'markBookingNoShow',
      'payBooking',
      'register',
      'rescheduleBooking',
      'resetPassword',
      'startBooking',
    ]);
  });

  test('has the queries of exposed types and of contexts', () => {
    expect(fieldsOf('Query').sort()).toEqual([
      'booking',
      'bookings',
      'consultant',
      'consultantOffering',
      'consultantOfferings',
      'consultantOfferings_connection',
      'consultants',
      'consultants_connection',
      'freeExperts',
      'me',
      'slots',
    ]);
  });

  test('knows no users, roles, or whatever else nobody may read', () => {
    const hidden = [...types.keys()].filter((name) => /^(UsersPermissions(User|Role|Permission)|.*Input$)/.test(name));
    expect(hidden.filter((name) => !/Filter|Login|Register|Booking/.test(name))).toEqual([]);
    for (const name of ['GenericMorph', 'Coupon', 'ConsultantBooking', 'AuditLog']) expect(types.has(name)).toBe(false);
  });

  test('shows no private attribute, in answers or in filters', () => {
    for (const [type, uid] of [
      ['Consultant', 'api::experts.consultant'],
      ['ConsultantOffering', 'api::experts.consultant-offering'],
    ] as const) {
      const attributes = Object.entries(app.strapi.contentType(uid).attributes);
      const secret = attributes
        .filter(([, attribute]) => (attribute as { private?: boolean }).private)
        .map(([name]) => name);
      expect(secret).toContain('deletedAt');
      expect(secret.filter((name) => fieldsOf(type).includes(name))).toEqual([]);
      expect(secret.filter((name) => fieldsOf(`${type}FiltersInput`).includes(name))).toEqual([]);
    }
    expect(fieldsOf('UploadFile')).not.toContain('related');
  });
});

const german = [
  {
    _type: 'block',
    _key: 'b0',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's0', text: 'Eine Stunde.', marks: [] }],
  },
];

describe('experts and offerings', () => {
  beforeAll(async () => {
    const ada = await createExpert(app, { slug: 'ada', jobTitle: 'Analyst', company: 'Engines' });
    await createExpert(app, { slug: 'bob', jobTitle: 'Builder' });
    const call = await createOffering(app, ada, { slug: 'call', name: 'Call', shortDescription: 'Short' });
    await app.strapi.documents('api::experts.consultant').update({
      documentId: ada.documentId,
      locale: 'de',
      data: { jobTitle: 'Analytikerin', slug: 'ada' } as never,
    });
    await app.strapi.documents('api::experts.consultant-offering').update({
      documentId: call.documentId,
      locale: 'de',
      data: { name: 'Gespräch', slug: 'call', description: german } as never,
    });
  });

  const EXPERTS = `query($locale: I18NLocaleCode) {
    consultants_connection(locale: $locale, sort: "slug") {
      nodes { slug company jobTitle locale localeFallbacks offerings { name shortDescription localeFallbacks } }
      pageInfo { total } } }`;

  test('are read in English', async () => {
    const { consultants_connection } = await graphqlData(app, EXPERTS);
    expect(consultants_connection).toMatchObject({
      nodes: [
        {
          slug: 'ada',
          company: 'Engines',
          jobTitle: 'Analyst',
          locale: 'en',
          localeFallbacks: [],
          offerings: [{ name: 'Call', shortDescription: 'Short', localeFallbacks: [] }],
        },
        { slug: 'bob', jobTitle: 'Builder', offerings: [] },
      ],
      pageInfo: { total: 2 },
    });
  });

  test('are read in German, the same ones, and say what is still English', async () => {
    const { consultants_connection } = await graphqlData(app, EXPERTS, { variables: { locale: 'de' } });
    expect(consultants_connection).toMatchObject({
      nodes: [
        {
          slug: 'ada',
          company: 'Engines',
          jobTitle: 'Analytikerin',
          locale: 'de',
          localeFallbacks: [],
          offerings: [{ name: 'Gespräch', shortDescription: 'Short', localeFallbacks: ['shortDescription'] }],
        },
        { slug: 'bob', jobTitle: 'Builder', localeFallbacks: ['jobTitle'] },
      ],
      pageInfo: { total: 2 },
    });
  });
});

describe('an account', () => {
  const LOGIN = `mutation($identifier: String!, $password: String!) {
    login(input: { identifier: $identifier, password: $password }) { jwt user { username email } } }`;

  test('is registered, logged in to and given another password', async () => {
    const account = { username: 'grace', email: 'grace@example.com', password: 'Compile-1952' };
    const registered = await graphql(
      app,
      `
        mutation ($username: String!, $email: String!, $password: String!) {
          register(input: { username: $username, email: $email, password: $password }) {
            jwt
            user {
              username
            }
          }
        }
      `,
      { variables: account },
    );
    expect(registered.errors).toBeUndefined();
    const variables = { identifier: account.email, password: account.password };
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { username: 'grace' }, data: { confirmed: true } });
    const { login } = await graphqlData(app, LOGIN, { variables });
    const headers = { Authorization: `Bearer ${login.jwt}` };
    expect((await graphqlData(app, '{ me { username email role { type } } }', { headers })).me).toEqual({
      username: 'grace',
      email: account.email,
      role: { type: 'member' },
    });
    const change = `mutation { changePassword(currentPassword: "Compile-1952", password: "Compile-1953", passwordConfirmation: "Compile-1953") { jwt } }`;
    expect((await graphql(app, change, { headers })).errors).toBeUndefined();
    expect((await graphql(app, LOGIN, { variables })).errors?.[0]?.extensions).toMatchObject({ code: 'invalid_input' });
    await graphqlData(app, LOGIN, { variables: { ...variables, password: 'Compile-1953' } });
  });

  test("is nobody's without a login", async () => {
    expect((await graphql(app, '{ me { email } }')).errors?.[0]?.extensions).toMatchObject({
      code: 'forbidden',
      status: 403,
    });
    const member = await createMember(app);
    const { me } = await graphqlData(app, '{ me { email } }', { headers: { Authorization: `Bearer ${member.token}` } });
    expect(me.email).toBe(member.email);
  });
});
