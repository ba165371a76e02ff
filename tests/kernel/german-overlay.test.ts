import { createRequire } from 'node:module';
import type { graphql as execute, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withStoredRows } from '../../src/shared/localization/overlay-reads';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';

// By require, as Strapi does: a schema is only known to the copy of the library that made it.
const { graphql } = createRequire(__filename)('graphql') as { graphql: typeof execute };

const CONSULTANT = 'api::experts.consultant';
const OFFERING = 'api::experts.consultant-offering';
const bio = (text: string) => [{ _type: 'block', _key: 'a', children: [{ _type: 'span', text }] }];

/** An expert with a German bio but no German title, two offerings of which one is German in part, and one expert in English only. */
async function seed({ strapi }: TestApp) {
  const person = { firstName: 'Ada', lastName: 'Lovelace', expertiseAreas: ['analysis'] };
  const ada = await strapi.documents(CONSULTANT).create({
    data: {
      ...person,
      slug: 'ada',
      email: 'ada@example.com',
      jobTitle: 'Analyst',
      bio: bio('English'),
      hourlyRateCents: 100,
    } as never,
  });
  const bob = await strapi.documents(CONSULTANT).create({
    data: { ...person, slug: 'bob', email: 'bob@example.com', jobTitle: 'Builder', currency: 'EUR' } as never,
  });
  await strapi.documents(CONSULTANT).update({
    documentId: ada.documentId,
    locale: 'de',
    data: { bio: bio('Deutsch'), jobTitle: '' } as never,
  });
  const offering = { consultant: ada.documentId, offeringType: 'session', durationMinutes: 60, priceCents: 5000 };
  for (const [slug, name] of [
    ['call', 'Call'],
    ['talk', 'Talk'],
  ]) {
    await strapi.documents(OFFERING).create({
      data: { ...offering, slug, name, description: bio('English'), shortDescription: 'Short' } as never,
    });
  }
  const call = await strapi.documents(OFFERING).findFirst({ filters: { slug: 'call' } });
  await strapi.documents(OFFERING).update({
    documentId: call?.documentId ?? '',
    locale: 'de',
    data: { name: 'Anruf', description: bio('Deutsch') } as never,
  });
  return { ada: ada.documentId, bob: bob.documentId };
}

describe('German over English', () => {
  let app: TestApp;
  let ids: Awaited<ReturnType<typeof seed>>;
  beforeAll(async () => {
    app = await bootApp();
    ids = await seed(app);
  });
  afterAll(() => app?.stop());

  it('has the same documents, total and pages as English, and says what fell back', async () => {
    const documents = app.strapi.documents(CONSULTANT);
    const list = { locale: 'de', sort: 'slug', filters: { jobTitle: { $notNull: true } } } as const;
    const rows = await documents.findMany(list);
    expect(rows).toMatchObject([
      {
        slug: 'ada',
        bio: bio('Deutsch'),
        jobTitle: 'Analyst',
        locale: 'de',
        localeFallbacks: ['jobTitle'],
        hourlyRateCents: 100,
      },
      { slug: 'bob', jobTitle: 'Builder', locale: 'de', localeFallbacks: ['jobTitle'], currency: 'EUR' },
    ]);
    expect(await documents.count({ locale: 'de' })).toBe(2);
    expect(await documents.findMany({ ...list, start: 1, limit: 1 })).toMatchObject([{ slug: 'bob' }]);
    expect(await documents.findMany({ locale: 'de', filters: { jobTitle: 'Builder' } })).toHaveLength(1);
  });

  it('overlays only what was asked for, one document as well as many', async () => {
    const row = await app.strapi
      .documents(CONSULTANT)
      .findOne({ documentId: ids.ada, locale: 'de', fields: ['bio', 'slug'] });
    expect(row).toEqual({
      id: expect.any(Number),
      documentId: ids.ada,
      slug: 'ada',
      bio: bio('Deutsch'),
      localeFallbacks: [],
    });
    expect(await app.strapi.documents(CONSULTANT).findFirst({ locale: 'de', filters: { slug: 'ada' } })).toMatchObject({
      bio: bio('Deutsch'),
    });
    expect(await app.strapi.documents(CONSULTANT).findOne({ documentId: 'nobody', locale: 'de' })).toBeNull();
  });

  it('overlays populated documents in one further query', async () => {
    const queries: string[] = [];
    const note = ({ sql }: { sql: string }) =>
      void (sql.includes('"locale" = ?') || sql.includes('`locale` = ?') ? queries.push(sql) : 0);
    app.strapi.db.connection.on('query', note);
    const rows = await app.strapi
      .documents(OFFERING)
      .findMany({ locale: 'de', sort: 'slug', populate: ['consultant'] });
    app.strapi.db.connection.removeListener('query', note);
    expect(rows).toMatchObject([
      {
        slug: 'call',
        name: 'Anruf',
        localeFallbacks: ['shortDescription'],
        consultant: { bio: bio('Deutsch'), localeFallbacks: ['jobTitle'] },
      },
      {
        slug: 'talk',
        name: 'Talk',
        localeFallbacks: ['name', 'shortDescription', 'description'],
        consultant: { bio: bio('Deutsch') },
      },
    ]);
    // The English list, the German offerings, the German experts.
    expect(queries).toHaveLength(3);
  });

  it('survives the sanitizing of the public API', async () => {
    const rows = await app.strapi.documents(CONSULTANT).findMany({ locale: 'de', sort: 'slug' });
    const model = app.strapi.contentType(CONSULTANT);
    const sanitized = (await app.strapi.contentAPI.sanitize.output(rows, model, {})) as object[];
    expect(sanitized[0]).toMatchObject({ localeFallbacks: ['jobTitle'] });
    expect(sanitized[0]).not.toHaveProperty('email');
  });

  it('leaves the German row itself to the content manager and to those who ask for it', async () => {
    const admin = await openAdminSession(app);
    const { body } = await admin
      .get(`/content-manager/collection-types/${CONSULTANT}/${ids.ada}?locale=de`)
      .expect(200);
    expect(body.data).toMatchObject({ locale: 'de', bio: bio('Deutsch'), slug: 'ada' });
    expect(body.data).not.toHaveProperty('localeFallbacks');
    const list = await admin.get(`/content-manager/collection-types/${CONSULTANT}?locale=de`).expect(200);
    expect(list.body.results).toHaveLength(1);
    const find = () => app.strapi.documents(CONSULTANT).findOne({ documentId: ids.bob, locale: 'de' });
    expect(await withStoredRows(find)).toBeNull();
  });

  it('reaches the relations of GraphQL', async () => {
    app.strapi.config.set('plugin::graphql.shadowCRUD', true);
    const service = app.strapi.plugin('graphql').service('content-api') as { buildSchema(): GraphQLSchema };
    const schema = service.buildSchema();
    const source = `{ consultantOfferings(locale: "de", sort: "slug") { name localeFallbacks consultant { jobTitle bio localeFallbacks } } }`;
    const contextValue = {
      state: { auth: { strategy: { name: 'test' }, ability: { can: () => true } } },
      rootQueryArgsByPath: new Map([['consultantOfferings', { locale: 'de', _originField: 'consultantOfferings' }]]),
    };
    const verify = app.strapi.auth.verify;
    app.strapi.auth.verify = () => Promise.resolve();
    const { data, errors } = await graphql({ schema, source, contextValue });
    app.strapi.auth.verify = verify;
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      consultantOfferings: [
        {
          name: 'Anruf',
          localeFallbacks: ['shortDescription'],
          consultant: { bio: bio('Deutsch'), localeFallbacks: ['jobTitle'] },
        },
        { name: 'Talk', consultant: { bio: bio('Deutsch'), jobTitle: 'Analyst' } },
      ],
    });
  });
});
