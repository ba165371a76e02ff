import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withStoredRows } from '../../src/shared/localization/overlay-reads';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';

const CONSULTANT = 'api::experts.consultant';
const OFFERING = 'api::experts.consultant-offering';
const bio = (text: string) => [{ _type: 'block', _key: 'a', children: [{ _type: 'span', text }] }];

/** An expert with a German bio but no German title, two offerings of which one is German in part, and one expert in English only. */
async function seed({ strapi }: TestApp) {
  const person = {
    firstName: 'Ada',
    lastName: 'Lovelace',
    expertiseAreas: ['analysis'],
    consultantStatus: 'approved',
  };
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
    const note = ({ sql }: { sql: string }) => {
      if (/["`]locale["`] = (\?|\$\d)/.test(sql)) queries.push(sql);
    };
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

  it('reaches the public API, lists, totals and populated documents', async () => {
    const list = (locale: string) =>
      app.http.get('/api/experts/consultants').query({ locale, sort: 'slug', 'fields[0]': 'slug', 'fields[1]': 'bio' });
    const [english, german] = [await list('en').expect(200), await list('de').expect(200)];
    expect(german.body.meta).toEqual(english.body.meta);
    expect(german.body.data.map(({ slug }: { slug: string }) => slug)).toEqual(['ada', 'bob']);
    expect(german.body.data[0]).toMatchObject({ bio: bio('Deutsch'), localeFallbacks: [] });
    expect(english.body.data[0]).toMatchObject({ bio: bio('English') });
    const offerings = await app.http
      .get('/api/experts/consultant-offerings?locale=de&sort=slug&populate=consultant')
      .expect(200);
    expect(offerings.body.data[0]).toMatchObject({
      name: 'Anruf',
      localeFallbacks: ['shortDescription'],
      consultant: { bio: bio('Deutsch'), localeFallbacks: ['jobTitle'] },
    });
    expect(JSON.stringify(offerings.body)).not.toContain('ada@example.com');
  });

  it('reaches GraphQL and its relations', async () => {
    const query = `query ($locale: I18NLocaleCode) {
      consultantOfferings(locale: $locale, sort: "slug") {
        name localeFallbacks consultant { jobTitle bio localeFallbacks }
      }
    }`;
    const { body } = await app.http
      .post('/graphql')
      .send({ query, variables: { locale: 'de' } })
      .expect(200);
    expect(body.errors).toBeUndefined();
    expect(body.data.consultantOfferings).toMatchObject([
      {
        name: 'Anruf',
        localeFallbacks: ['shortDescription'],
        consultant: { bio: bio('Deutsch'), localeFallbacks: ['jobTitle'] },
      },
      { name: 'Talk', consultant: { bio: bio('Deutsch'), jobTitle: 'Analyst' } },
    ]);
    const english = await app.http
      .post('/graphql')
      .send({ query, variables: { locale: 'en' } })
      .expect(200);
    expect(english.body.data.consultantOfferings[0]).toMatchObject({ name: 'Call', localeFallbacks: [] });
  });
});
