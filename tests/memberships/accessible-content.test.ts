import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { contentIn, paragraph, type ContentSketch } from '../support/builders/content';
import { createMember, type Member } from '../support/builders/member';
import { retreat } from '../support/builders/membership';
import { storeDocument } from '../support/builders/stored';
import { documentsOf } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';

const ITEM = 'api::memberships.content-item';
const PATH = '/api/memberships/my/content-items';
const YESTERDAY = '2020-01-01T00:00:00.000Z';
const TOMORROW = '2090-01-01T00:00:00.000Z';

let app: TestApp;
let ada: Member;
let eve: Member;

const store = (type: string, data: object) =>
  storeDocument(app, `api::memberships.${type}`, data as Record<string, unknown>);

const item = (slug: string, data: object = {}, sketch?: ContentSketch): Promise<string> => {
  const body = { mediaUrl: `https://media.example/${slug}`, contentBody: paragraph(slug) };
  return contentIn(app)(ITEM, { title: slug, slug, contentType: 'video', ...body, ...data }, sketch);
};

const access = (content: string, data: object = {}) =>
  store('content-access', { user: ada.documentId, content, accessType: 'purchased', grantedAt: YESTERDAY, ...data });

async function slugs(member: Member): Promise<unknown[]> {
  const { status, body } = await member.get(PATH);
  expect(status, JSON.stringify(body)).toBe(200);
  return (body.data as { slug: string }[]).map(({ slug }) => slug).sort();
}

beforeAll(async () => {
  app = await bootApp();
  [ada, eve] = await Promise.all([createMember(app), createMember(app)]);
}, 180_000);

afterAll(() => app.stop());

test('what was bought is delivered to its buyer alone', async () => {
  const content = await item('bought');
  await access(content);
  const { body } = await ada.get(`${PATH}/${content}`);
  expect(body.data).toMatchObject({
    slug: 'bought',
    mediaUrl: 'https://media.example/bought',
    contentBody: [{ children: [{ text: 'bought' }] }],
  });
  expect((await eve.get(`${PATH}/${content}`)).status).toBe(404);
  expect([401, 403]).toContain((await app.http.get(`${PATH}/${content}`)).status);
  const teaser = await app.http.get(`/api/memberships/content-items/${content}`);
  expect(JSON.stringify(teaser.body)).not.toContain('media.example');
});

test('an expired access, private content and what nobody may see are not delivered', async () => {
  const [expired, hidden, free] = [
    await item('expired'),
    await item('hidden', { visibility: 'private' }),
    await item('free', { visibility: 'public' }),
  ];
  await access(expired, { expiresAt: YESTERDAY });
  await access(hidden);
  await item('unsold');
  expect(await slugs(ada)).toEqual(['bought', 'free']);
  expect(await slugs(eve)).toEqual(['free']);
  await app.strapi.documents(ITEM).unpublish({ documentId: free });
  expect(await slugs(eve)).toEqual([]);
});

test('comes in German where it is German, and as published, not as it is being written', async () => {
  const content = await item('course', {}, { de: { title: 'Kurs', contentBody: paragraph('Deutsch') } });
  await access(content, { expiresAt: TOMORROW });
  await documentsOf(app, ITEM).update({ documentId: content, data: { contentBody: paragraph('Draft') } });
  const read = async (query: string): Promise<unknown> => (await ada.get(`${PATH}/${content}${query}`)).body.data;
  expect(await read('?locale=de')).toMatchObject({ title: 'Kurs', contentBody: [{ children: [{ text: 'Deutsch' }] }] });
  expect(await read('')).toMatchObject({ title: 'course', contentBody: [{ children: [{ text: 'course' }] }] });
  const query = `{ myContentItems(slug: "course", locale: "de") { nodes { title mediaUrl } } }`;
  expect(await graphqlData(app, query, { headers: { authorization: `Bearer ${ada.token}` } })).toEqual({
    myContentItems: { nodes: [{ title: 'Kurs', mediaUrl: 'https://media.example/course' }] },
  });
  expect((await graphql(app, query)).errors?.[0]?.extensions.code).toBe('forbidden');
});

test('a portal opens the resources of its offering, each from when it is unlocked', async () => {
  const documents = documentsOf(app, 'api::memberships.offering');
  const { documentId: offering } = await documents.create({ data: retreat() });
  const [recording, later] = [await item('recording'), await item('later')];
  const resource = (title: string, data: object) => store('offering-resource', { offering, title, ...data });
  await resource('Packing list', { resourceType: 'text', textContent: 'Bring socks.', displayOrder: 1 });
  await resource('Recording', { resourceType: 'content', content: recording, displayOrder: 2 });
  await resource('Farewell', { resourceType: 'content', content: later, unlockAt: TOMORROW, displayOrder: 3 });
  const titles = async (member: Member): Promise<unknown[]> => {
    const { body } = await member.get('/api/memberships/my/offering-resources');
    return (body.data as { title: string }[]).map(({ title }) => title);
  };
  const booking = await store('offering-booking', { customer: eve.documentId, offering, paymentMethod: 'credits' });
  const inAnHour = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
  const grant = { user: eve.documentId, booking, offering, grantedAt: YESTERDAY, expiresAt: inAnHour };
  await store('portal-access', grant);
  expect(await titles(eve)).toEqual(['Packing list', 'Recording']);
  expect(await slugs(eve)).toEqual(['recording']);
  expect(await titles(ada)).toEqual([]);
  app.clock.advance(3_600_001);
  expect(await titles(eve)).toEqual([]);
  expect(await slugs(eve)).toEqual([]);
});
