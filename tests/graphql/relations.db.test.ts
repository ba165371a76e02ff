import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { createExpert, createOffering, type Expert } from '../support/builders/expert';
import { graphqlData, queriesOf } from '../support/graphql';

const CONSULTANT = 'api::experts.consultant';

let app: TestApp;
let suspended: Expert;
let first: Expert;

/** Ten experts with five offerings each; the first has a German title, one is suspended, some offerings are closed. */
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  for (let number = 0; number < 10; number += 1) {
    const expert = await createExpert(app, { slug: `e${number}`, jobTitle: `Title ${number}` });
    if (number === 0) first = expert;
    for (let count = 0; count < 5; count += 1) {
      const slug = `o${number}-${count}`;
      await createOffering(app, expert, { slug, name: `Name ${slug}`, sortOrder: 9 - count, priceCents: count * 1000 });
    }
    await createOffering(app, expert, { slug: `closed${number}`, isActive: false });
  }
  suspended = await createExpert(app, { slug: 'suspended', consultantStatus: 'suspended' });
  await createOffering(app, suspended, { slug: 'of-suspended' });
  await app.strapi.documents(CONSULTANT).update({
    documentId: first.documentId,
    locale: 'de',
    data: { jobTitle: 'Titel 0', slug: 'e0' } as never,
  });
}, 120_000);

afterAll(() => app.stop());

const offerings = (limit: number, locale = 'en') =>
  `{ consultantOfferings(pagination: { limit: ${limit} }, sort: "slug", locale: "${locale}") {
     slug name consultant { slug jobTitle localeFallbacks } } }`;
const experts = (inner: string, locale = 'en') =>
  `{ consultants(sort: "slug", locale: "${locale}") { slug ${inner} } }`;

describe('related documents', () => {
  test.each(['en', 'de'])('of 50 rows take as many queries as of 2, in %s', async (locale) => {
    await graphqlData(app, offerings(2, locale));
    const few = await queriesOf(app, () => graphqlData(app, offerings(2, locale)));
    let many: { slug: string; consultant: { slug: string } }[] = [];
    const queries = await queriesOf(app, async () => {
      many = (await graphqlData(app, offerings(50, locale))).consultantOfferings;
    });
    expect(many).toHaveLength(50);
    expect(many.every(({ slug, consultant }) => slug.startsWith(consultant.slug.replace('e', 'o')))).toBe(true);
    expect(queries).toHaveLength(few.length);
    expect(queries.length).toBeLessThan(20);
  });

  test('of lists take as many queries for ten parents as for one, with filters, order and page as well', async () => {
    const list = `offerings(filters: { priceCents: { gte: 1000 } }, sort: "priceCents:desc", pagination: { start: 1, limit: 2 }) { slug }`;
    const ofOne = `{ consultants(filters: { slug: { eq: "e1" } }, locale: "en") { slug ${list} } }`;
    await graphqlData(app, ofOne);
    const one = await queriesOf(app, () => graphqlData(app, ofOne));
    let found: { slug: string; offerings: { slug: string }[] }[] = [];
    const queries = await queriesOf(app, async () => {
      found = (await graphqlData(app, experts(list))).consultants;
    });
    expect(queries).toHaveLength(one.length);
    expect(found).toHaveLength(10);
    for (const { slug, offerings } of found) {
      const number = slug.slice(1);
      expect(offerings.map((offering) => offering.slug)).toEqual([`o${number}-3`, `o${number}-2`]);
    }
  });

  test('keep the order of the relation, and its connection has the same', async () => {
    const { consultants } = await graphqlData(
      app,
      experts(`offerings { slug } offerings_connection(pagination: { limit: 2 }) { nodes { slug } }`),
    );
    const slugs = [0, 1, 2, 3, 4].map((count) => ({ slug: `o0-${count}` }));
    expect(consultants[0]).toMatchObject({ offerings: slugs, offerings_connection: { nodes: slugs.slice(0, 2) } });
  });

  test('that are files come together as well, each to its own row', async () => {
    const rows = await app.strapi.documents(CONSULTANT).findMany({ filters: { slug: { $in: ['e1', 'e2', 'e3'] } } });
    for (const { documentId, slug } of rows) {
      const image = { name: slug, hash: slug, ext: '.png', mime: 'image/png', size: 1, provider: 'local' };
      const { id } = await app.strapi.db
        .query('plugin::upload.file')
        .create({ data: { ...image, url: `/uploads/${slug}.png` } });
      await app.strapi.documents(CONSULTANT).update({ documentId, data: { profileImage: id } as never });
    }
    const ofOne = `{ consultants(filters: { slug: { eq: "e1" } }, locale: "en") { slug profileImage { url } } }`;
    await graphqlData(app, ofOne);
    const one = await queriesOf(app, () => graphqlData(app, ofOne));
    const all = await queriesOf(app, () => graphqlData(app, experts('profileImage { url }')));
    const { consultants } = await graphqlData(app, experts('profileImage { url }'));
    const urls = consultants.map((expert: { profileImage: { url: string } | null }) => expert.profileImage?.url);
    expect(urls.slice(0, 5)).toEqual([undefined, '/uploads/e1.png', '/uploads/e2.png', '/uploads/e3.png', undefined]);
    expect(all).toHaveLength(one.length);
  });

  test('speak the language of the root, each branch its own', async () => {
    const { de, en } = await graphqlData(
      app,
      `{ de: consultantOfferings(sort: "slug", locale: "de", pagination: { limit: 1 }) { consultant { jobTitle localeFallbacks } }
         en: consultantOfferings(sort: "slug", pagination: { limit: 1 }) { consultant { jobTitle localeFallbacks } } }`,
    );
    expect(de[0].consultant).toEqual({ jobTitle: 'Titel 0', localeFallbacks: [] });
    expect(en[0].consultant).toEqual({ jobTitle: 'Title 0', localeFallbacks: [] });
  });
});

describe('the invisible', () => {
  test('is not among related documents, whatever is asked', async () => {
    const lists = [
      `offerings { slug }`,
      `offerings(filters: { isActive: { eq: false } }) { slug }`,
      `offerings(sort: "slug", pagination: { pageSize: 100 }) { slug }`,
      `offerings_connection { nodes { slug } }`,
    ];
    for (const list of lists) {
      const answer = JSON.stringify(await graphqlData(app, experts(list)));
      expect(answer).not.toContain('closed');
      expect(answer).not.toContain('suspended');
    }
  });

  test('vanishes from a relation as soon as it is hidden', async () => {
    await app.strapi.documents(CONSULTANT).update({
      documentId: first.documentId,
      data: { consultantStatus: 'suspended' } as never,
    });
    const { consultantOfferings } = await graphqlData(app, offerings(100));
    expect(consultantOfferings).toHaveLength(45);
    expect(JSON.stringify(consultantOfferings)).not.toContain('"e0"');
    await app.strapi.documents(CONSULTANT).update({
      documentId: first.documentId,
      data: { consultantStatus: 'approved' } as never,
    });
  });

  test('is not found out by filters that lead through relations', async () => {
    const by = (filter: string) => graphqlData(app, `{ consultants(filters: { offerings: ${filter} }) { slug } }`);
    expect((await by(`{ slug: { eq: "closed1" } }`)).consultants).toEqual([]);
    expect((await by(`{ slug: { eq: "o1-1" } }`)).consultants).toEqual([{ slug: 'e1' }]);
    expect((await by(`{ or: [{ isActive: { eq: false } }, { slug: { eq: "none" } }] }`)).consultants).toEqual([]);
  });

  test('is not populated over REST either', async () => {
    for (const populate of [
      'populate=offerings',
      'populate=*',
      'populate[offerings][filters][isActive][$eq]=false',
      'populate[0]=offerings.consultant',
      'populate[offerings][populate]=consultant',
    ]) {
      const { body, status } = await app.http.get(`/api/experts/consultants?${populate}&pagination[pageSize]=50`);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toContain('closed');
    }
    const { body } = await app.http.get('/api/experts/consultants?populate=offerings&sort=slug');
    expect(body.data[1].offerings).toHaveLength(5);
    const leaked = await app.http.get('/api/experts/consultants?filters[offerings][slug][$eq]=closed1');
    expect(leaked.body.data).toEqual([]);
  });

  test('has a German row that took nothing from the English one', async () => {
    const { consultants } = await graphqlData(app, experts('offerings { slug }', 'de'));
    expect(consultants[0].offerings).toHaveLength(5);
  });
});
