import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { paragraph } from '../support/builders/content';
import { createMember } from '../support/builders/member';
import { retreat } from '../support/builders/membership';
import { documentsOf, type Doc } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';

const ITEM = 'api::memberships.content-item';
const OFFERING = 'api::memberships.offering';
const ITEMS = '/api/memberships/content-items';

let app: TestApp;
let flow: Doc;
let creator: string;

const item = async (slug: string, data: object = {}): Promise<Doc> =>
  documentsOf(app, ITEM).create({
    data: { title: slug, slug, contentType: 'video', mediaUrl: 'https://media.example.com/secret.mp4', ...data },
  });
const publish = (uid: string, { documentId }: Doc) => documentsOf(app, uid).publish({ documentId });
const slugs = async (path: string): Promise<string[]> => {
  const { body } = await app.http.get(path).expect(200);
  return (body.data as { slug: string }[]).map(({ slug }) => slug).sort();
};

beforeAll(async () => {
  app = await bootApp();
  creator = (await createMember(app)).documentId;
  const series = await documentsOf(app, 'api::memberships.content-series').create({
    data: { title: 'Mornings', slug: 'mornings', seriesStatus: 'published' },
  });
  flow = await item('flow', {
    title: 'Morning flow',
    priceCents: 1900,
    creator,
    series: series.documentId,
    contentBody: paragraph('What is sold'),
  });
  await publish(ITEM, flow);
  await documentsOf(app, ITEM).update({ documentId: flow.documentId, locale: 'de', data: { title: 'Morgenfluss' } });
  await documentsOf(app, ITEM).publish({ documentId: flow.documentId, locale: 'de' });
  await item('draft');
  await publish(ITEM, await item('hidden', { visibility: 'private' }));
  await documentsOf(app, 'api::memberships.content-series').create({ data: { title: 'Later', slug: 'later' } });
  const offered = await documentsOf(app, OFFERING).create({
    data: retreat({ schedule: { start: '2030-05-01' }, portalConfig: { tabs: ['welcome'] } }),
  });
  await publish(OFFERING, offered);
}, 180_000);

afterAll(() => app.stop());

describe('the public', () => {
  test('reads the teaser of what is published, and nothing of what is sold', async () => {
    const { body } = await app.http.get(`${ITEMS}?populate=*`).expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({ slug: 'flow', priceCents: 1900, series: { slug: 'mornings' } });
    for (const attribute of ['mediaUrl', 'contentBody', 'creator', 'creatorDocumentId', 'deletedAt']) {
      expect(body.data[0]).not.toHaveProperty(attribute);
    }
    expect(JSON.stringify(body)).not.toMatch(/secret|What is sold/);
  });

  test.each([
    'filters[mediaUrl][$startsWith]=https',
    'filters[creator][email][$contains]=a',
    'sort=mediaUrl',
    'fields=mediaUrl',
    'populate[creator]=true',
    'filters[series][creator][email][$contains]=a',
  ])('finds nothing out by %s', async (query) => {
    const { status, body } = await app.http.get(`${ITEMS}?${query}`);
    if (status === 200) expect(JSON.stringify(body)).not.toMatch(/secret|@example/);
    else expect(status).toBe(400);
  });

  test('reads German where it is written', async () => {
    const { body } = await app.http.get(`${ITEMS}?locale=de`).expect(200);
    expect(body.data[0]).toMatchObject({ title: 'Morgenfluss', slug: 'flow' });
  });

  test('reads series that are out, and offerings without the settings of their portal', async () => {
    expect(await slugs('/api/memberships/content-series-list')).toEqual(['mornings']);
    const { body } = await app.http.get('/api/memberships/offerings').expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({ slug: 'retreat', schedule: { start: '2030-05-01' } });
    expect(body.data[0]).not.toHaveProperty('portalConfig');
  });

  test('reads the same over GraphQL', async () => {
    const { contentItems } = await graphqlData(app, '{ contentItems { slug priceCents series { slug } } }');
    expect(contentItems).toEqual([{ slug: 'flow', priceCents: 1900, series: { slug: 'mornings' } }]);
    for (const field of ['mediaUrl', 'contentBody', 'creator { email }']) {
      expect((await graphql(app, `{ contentItems { ${field} } }`)).errors, field).toBeDefined();
    }
    const { offerings } = await graphqlData(app, '{ offerings(filters: { slug: { eq: "retreat" } }) { title } }');
    expect(offerings).toEqual([{ title: 'Retreat' }]);
  });

  test('writes nothing, and reads no resources', async () => {
    await app.http.post(ITEMS).send({ data: {} }).expect(405);
    await app.http.get('/api/memberships/offering-resources').expect(404);
    await app.http.get('/api/memberships/purchases').expect(404);
  });
});

describe('an editor', () => {
  const stateOf = async (documentId: string) =>
    (await app.strapi.db.query(ITEM).findMany({ where: { documentId } })).map(({ itemStatus }) => itemStatus);

  test('publishes and takes back, and the state follows', async () => {
    const talk = await item('talk');
    expect(await stateOf(talk.documentId)).toEqual(['draft']);
    await publish(ITEM, talk);
    expect(new Set(await stateOf(talk.documentId))).toEqual(new Set(['published']));
    await app.strapi.documents(ITEM).unpublish({ documentId: talk.documentId });
    expect(await stateOf(talk.documentId)).toEqual(['draft']);
    expect(await slugs(ITEMS)).not.toContain('talk');
  });

  test('types neither states nor counts', async () => {
    await expect(item('typed', { viewCount: 5 })).rejects.toThrow(/viewCount/);
    await expect(item('typed', { itemStatus: 'published' })).rejects.toThrow(/itemStatus/);
  });

  test('gives access away, but does not make up a purchase', async () => {
    const accesses = documentsOf(app, 'api::memberships.content-access');
    const data = { user: creator, content: flow.documentId };
    await expect(accesses.create({ data: { ...data, accessType: 'purchased' } })).rejects.toThrow(/complimentary/);
    const given = await accesses.create({ data: { ...data, accessType: 'complimentary' } });
    expect(given.grantedAt).toBeTruthy();
    const { documentId } = given;
    await expect(accesses.update({ documentId, data: { accessType: 'preview' } })).rejects.toThrow(/came about/);
    await expect(accesses.create({ data: { ...data, accessType: 'preview' } })).rejects.toThrow();
    const rows = await app.strapi.db.query('api::memberships.content-access').findMany({ where: { documentId } });
    expect(rows[0]).toMatchObject({ userDocumentId: creator, contentDocumentId: flow.documentId });
  });

  test.each(['purchase', 'credit-balance', 'credit-lot', 'credit-transaction', 'portal-access', 'playback'])(
    'writes no %s',
    async (type) => {
      await expect(documentsOf(app, `api::memberships.${type}`).create({ data: {} })).rejects.toThrow(/by hand/);
    },
  );
});
