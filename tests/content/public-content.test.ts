import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { contentIn, paragraph, type CreateContent } from '../support/builders/content';
import { documentsOf } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';

let app: TestApp;
let create: CreateContent;
let about: string;
let hidden: string;
let shipping: string;

const slugs = async (path: string): Promise<string[]> => {
  const { status, body } = await app.http.get(`/api/content/${path}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return (body.data as { slug: string }[]).map(({ slug }) => slug).sort();
};

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  create = contentIn(app);
  const page = (data: object, sketch = {}) => create('api::content.page', data, sketch);
  about = await page(
    { title: 'About us', slug: 'about', content: paragraph('Who we are') },
    { de: { title: 'Über uns', content: paragraph('Wer wir sind') } },
  );
  await page({ title: 'Team', slug: 'team', parent: about });
  hidden = await page({ title: 'Secret draft', slug: 'secret-draft' }, { published: false });
  await page({ title: 'Members', slug: 'members', visibility: 'password', accessPassword: 'sesame' });
  await page({ title: 'Internal', slug: 'internal', visibility: 'private' });
  const gone = await page({ title: 'Gone', slug: 'gone' });
  await documentsOf(app, 'api::content.page').delete({ documentId: gone, locale: '*' });

  const category = await create('api::content.blog-category', { name: 'News', slug: 'news' });
  await create('api::content.blog-category', { name: 'Old', slug: 'old', isActive: false });
  await create(
    'api::content.blog-post',
    { title: 'Hello', slug: 'hello', category, content: paragraph('A post') },
    { de: { title: 'Hallo', content: paragraph('Ein Beitrag') } },
  );
  const group = await create('api::content.faq-category', { name: 'Shipping', slug: 'shipping' });
  shipping = await create(
    'api::content.faq-item',
    { question: 'How long?', answer: paragraph('Two days'), category: group },
    { de: { question: 'Wie lange?', answer: paragraph('Zwei Tage') } },
  );
  await create('api::content.testimonial', {
    customerName: 'Nora',
    content: 'Great',
    customerEmail: 'nora@example.com',
  });
  await create('api::content.testimonial', { customerName: 'Troll', content: 'Bad' }, { published: false });
  await create('api::content.content-block', {
    name: 'Hero',
    slug: 'hero',
    blockType: 'hero',
    content: { a: 1 },
  });
  await create('api::content.dynamic-content', {
    key: 'banner',
    content: { text: 'Sale' },
    description: 'for us',
  });
  await create('api::content.seo-url', { url: '/old-about', targetType: 'page', targetDocumentId: about });

  const menu = await create(
    'api::content.menu',
    { name: 'Main', slug: 'main', location: 'header' },
    { de: { name: 'Haupt' } },
  );
  const item = (data: object, de?: object) => create('api::content.menu-item', { menu, ...data }, { de });
  const first = await item({ title: 'Company', page: about, sortOrder: 1 }, { title: 'Firma' });
  await item({ title: 'Team', url: '/team', parent: first });
  await item({ title: 'Off', url: '/off', isActive: false });
  await item({ title: 'Draft', page: hidden, sortOrder: 2 });
}, 120_000);

afterAll(() => app?.stop());

describe('pages', () => {
  test('are published ones that are neither private, behind a password nor deleted', async () => {
    expect(await slugs('pages')).toEqual(['about', 'team']);
    for (const query of [
      'pages?status=draft',
      'pages?filters[slug]=secret-draft&status=draft',
      `pages/${hidden}?status=draft`,
    ]) {
      const { body } = await app.http.get(`/api/content/${query}`).expect(400);
      expect(body.error.details).toMatchObject({ code: 'invalid_input', errors: [{ path: ['status'] }] });
    }
    await app.http.get(`/api/content/pages/${hidden}`).expect(404);
    const { errors } = await graphql(app, '{ pages(status: DRAFT) { slug } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'invalid_input', errors: [{ path: ['status'] }] });
  });

  test('are found by slug in both languages', async () => {
    const { body } = await app.http.get('/api/content/pages?filters[slug]=about&locale=de').expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({
      title: 'Über uns',
      locale: 'de',
      pageStatus: 'published',
      releasedAt: expect.any(String),
    });
    const answer = await graphqlData(
      app,
      '{ pages(filters: { slug: { eq: "team" } }, locale: "de") { title parent { title } } }',
    );
    expect(answer.pages).toEqual([{ title: 'Team', parent: { title: 'Über uns' } }]);
  });

  test('tell nothing private, neither in answers nor through filters, sort and populate', async () => {
    const { body } = await app.http.get(`/api/content/pages/${about}?populate=*`).expect(200);
    for (const name of [
      'accessPassword',
      'author',
      'staffAuthor',
      'passwordProtected',
      'deletedAt',
      'scheduledPublishAt',
    ])
      expect(body.data).not.toHaveProperty(name);
    await app.http.get('/api/content/pages?filters[accessPassword][$startsWith]=s').expect(400);
    await app.http.get('/api/content/pages?sort=accessPassword').expect(400);
    await app.http.get('/api/content/pages?populate=staffAuthor').expect(400);
    await app.http.get('/api/content/testimonials?filters[customerEmail][$contains]=nora').expect(400);
  });

  test('cannot be asked about by what leads to them', async () => {
    const count = async (title: string) =>
      (await app.http.get(`/api/content/menu-items?filters[page][title][$startsWith]=${title}`).expect(200)).body.data
        .length;
    expect(await count('About')).toBe(1);
    expect(await count('Secret')).toBe(0);
    const { body } = await app.http.get('/api/content/menu-items?filters[title]=Draft&populate=page').expect(200);
    expect(body.data[0].page).toBeNull();
  });
});

test('a menu comes with its lines below one another, over REST and GraphQL', async () => {
  const lines = 'populate[items][filters][parent][$null]=true&populate[items][sort]=sortOrder';
  const below = 'populate[items][populate][children]=true&populate[items][populate][page]=true';
  const { status, body } = await app.http.get(`/api/content/menus?filters[slug]=main&locale=de&${lines}&${below}`);
  expect(status, JSON.stringify(body)).toBe(200);
  const [menu] = body.data;
  expect(menu.name).toBe('Haupt');
  const company = menu.items.find((item: { title: string }) => item.title === 'Firma');
  expect(company.page.title).toBe('Über uns');
  expect(company.children.map(({ title }: { title: string }) => title)).toEqual(['Team']);
  expect(menu.items.map(({ title }: { title: string }) => title)).not.toContain('Off');
  const answer = await graphqlData(
    app,
    '{ menus(filters: { slug: { eq: "main" } }, pagination: { limit: 1 }) { items(sort: "sortOrder") { title page { slug } children { title url } } } }',
  );
  expect(answer.menus[0].items).toContainEqual({
    title: 'Company',
    page: { slug: 'about' },
    children: [{ title: 'Team', url: '/team' }],
  });
});

test('posts come with their subject, in German too', async () => {
  const { body } = await app.http.get('/api/content/blog-posts?locale=de&populate=category').expect(200);
  expect(body.data).toHaveLength(1);
  expect(body.data[0]).toMatchObject({ title: 'Hallo', category: { name: 'News', slug: 'news' } });
  expect(body.data[0].localeFallbacks).not.toContain('title');
  expect(await slugs('blog-categories')).toEqual(['news']);
});

test('questions, testimonials, blocks, snippets and addresses are read as they are published', async () => {
  const get = async (path: string) => (await app.http.get(`/api/content/${path}`).expect(200)).body.data as object[];
  expect(await get('faq-items?locale=de')).toMatchObject([{ question: 'Wie lange?' }]);
  const testimonials = await get('testimonials');
  expect(testimonials).toMatchObject([{ customerName: 'Nora' }]);
  expect(testimonials[0]).not.toHaveProperty('customerEmail');
  expect(await get('content-blocks')).toMatchObject([{ slug: 'hero', content: { a: 1 } }]);
  const snippets = await get('dynamic-contents?filters[key]=banner');
  expect(snippets).toMatchObject([{ content: { text: 'Sale' } }]);
  expect(snippets[0]).not.toHaveProperty('description');
  expect(await get('seo-urls?filters[url]=/old-about')).toMatchObject([
    { targetType: 'page', targetDocumentId: about, redirectCode: 301 },
  ]);
});

test('feedback on an answer is received and shown to nobody', async () => {
  const send = (data: object) => app.http.post('/api/content/faq-feedback').send({ data });
  const { status, body } = await send({
    faqItem: shipping,
    feedbackType: 'helpful',
    comment: 'Thanks',
    email: 'a@example.com',
  });
  expect(status, JSON.stringify(body)).toBe(201);
  expect(body).toEqual({ data: { received: true }, meta: {} });
  expect((await send({ faqItem: 'nothing', feedbackType: 'helpful' })).status).toBe(400);
  expect((await send({ faqItem: shipping, feedbackType: 'awful' })).status).toBe(400);
  expect((await send({ faqItem: shipping, feedbackType: 'helpful', user: 1 })).status).toBe(400);
  const stored = (await app.strapi.db
    .query('api::content.faq-feedback')
    .findMany({ populate: ['faqItem'] })) as object[];
  expect(stored).toMatchObject([{ feedbackType: 'helpful', faqItemDocumentId: shipping }]);
  await app.http.get('/api/content/faq-feedbacks').expect(404);
});

test('nothing is written over REST, and what is not for frontends has no address', async () => {
  await app.http
    .post('/api/content/pages')
    .send({ data: { title: 'x' } })
    .expect(405);
  for (const path of ['media-assets', 'translations', 'content-revisions', 'translation-memory-entries'])
    expect((await app.http.get(`/api/content/${path}`)).status, path).toBe(404);
});
