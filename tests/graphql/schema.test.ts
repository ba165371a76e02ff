import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
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
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  const { __schema } = await graphqlData(app, '{ __schema { types { name fields { name } inputFields { name } } } }');
  types = new Map((__schema.types as SchemaType[]).map((type) => [type.name, type]));
}, 120_000);

afterAll(() => app.stop());

const fieldsOf = (name: string) => (types.get(name)?.fields ?? types.get(name)?.inputFields ?? []).map((f) => f.name);

const camel = (name: string): string => name.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`-${name}`);

/** The controllers of the API with their actions, whose permissions the operations need. */
function offeredBy(pattern: RegExp): { uid: string; name: string; plural: string; actions: string[] }[] {
  return Object.entries(app.strapi.controllers).flatMap(([uid, controller]) => {
    const [, context, name] = pattern.exec(uid) ?? [];
    if (!name) return [];
    const type = app.strapi.contentTypes[`api::${context}.${name}` as never] as
      | { info: { pluralName: string } }
      | undefined;
    return [{ uid, name, plural: type?.info.pluralName ?? '', actions: Object.keys(controller as object) }];
  });
}

/** Types that members own, by their controllers `my-…`. */
const ownTypes = () => offeredBy(/^api::([\w-]+)\.my-([\w-]+)$/);
/** Forms, by their controllers with the one action `send`. */
const forms = () => offeredBy(/^api::([\w-]+)\.([\w-]+)$/).filter(({ actions }) => actions.join() === 'send');
/** Types that are read by Strapi's own queries, by their core controllers. */
const readTypes = () =>
  offeredBy(/^api::([\w-]+)\.([\w-]+)$/).filter(({ plural, actions }) => plural !== '' && actions.includes('find'));

describe('the schema', () => {
  test('has the mutations of contexts and of logging in, and no others', () => {
    const own = ownTypes().flatMap(({ name, actions }) =>
      actions.filter((action) => !action.startsWith('find')).map((action) => `${action}My${pascal(name)}`),
    );
    const sent = forms().map(({ name }) => camel(name));
    const others = [
      'acceptBookingMove',
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
      'reportBookingAbsence',
      'rescheduleBooking',
      'resetPassword',
      'sendBookingLinks',
      'startBooking',
    ];
    expect(own.length).toBeGreaterThan(0);
    expect(sent.length).toBeGreaterThan(0);
    expect(fieldsOf('Mutation').sort()).toEqual([...own, ...sent, ...others].sort());
  });

  test('has the queries of exposed types, of what members own and of contexts', () => {
    // The login itself is no record of a context: it has no list.
    const own = ownTypes().flatMap(({ name, plural }) =>
      plural === '' ? [`my${pascal(name)}`] : [`my${pascal(name)}`, `my${pascal(plural)}`],
    );
    const read = readTypes().flatMap(({ uid, name, plural }) =>
      app.strapi.contentType(uid as never).kind === 'singleType'
        ? [camel(name)]
        : [camel(name), camel(plural), `${camel(plural)}_connection`],
    );
    expect(own).toContain('myPurchases');
    expect(read).toEqual(expect.arrayContaining(['consultant', 'consultants', 'consultants_connection']));
    const others = ['booking', 'bookings', 'freeExperts', 'me', 'slots'];
    expect(fieldsOf('Query').sort()).toEqual([...own, ...read, ...others].sort());
  });

  test('knows no users, roles, or whatever else nobody may read', () => {
    const hidden = [...types.keys()].filter((name) => /^(UsersPermissions(User|Role|Permission)|.*Input$)/.test(name));
    const declared = new Set(fieldsOf('Mutation').map((name) => `${pascal(name)}Input`));
    expect(hidden.filter((name) => !/Filter|Login|Register|Booking/.test(name) && !declared.has(name))).toEqual([]);
    for (const name of ['GenericMorph', 'Coupon', 'ConsultantBooking', 'AuditLog']) expect(types.has(name)).toBe(false);
  });

  test('shows no private attribute, in answers or in filters', () => {
    expect(readTypes().map(({ name }) => name)).toContain('content-item');
    for (const { uid, name } of readTypes()) {
      const type = pascal(name);
      const attributes = Object.entries(app.strapi.contentType(uid as never).attributes as Record<string, object>);
      const secret = attributes
        .filter(([, attribute]) => (attribute as { private?: boolean }).private)
        .map(([attribute]) => attribute);
      expect(fieldsOf(type), type).toContain('documentId');
      expect(secret.filter((attribute) => fieldsOf(type).includes(attribute))).toEqual([]);
      expect(secret.filter((attribute) => fieldsOf(`${type}FiltersInput`).includes(attribute))).toEqual([]);
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
