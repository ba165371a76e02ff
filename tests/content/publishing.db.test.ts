import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aftermathsOf } from '../../src/shared/imports/import-aftermath';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { contentIn, paragraph, type CreateContent } from '../support/builders/content';
import { createProduct } from '../support/builders/shop';
import { documentsOf } from '../support/documents';

const PAGE = 'api::content.page';
const FAQ = 'api::content.faq-item';
const PRODUCT = 'api::commerce.product';

let app: TestApp;
let create: CreateContent;
let editor: AdminSession;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  create = contentIn(app);
  editor = await openAdminSession(app, 'editor');
}, 120_000);

afterAll(() => app?.stop());

const list = (uid: string) => `/content-manager/collection-types/${uid}`;
const bulk = (uid: string, action: string, documentIds: string[], query = '') =>
  editor.post(`${list(uid)}/actions/${action}${query}`, { documentIds });
const act = (uid: string, documentId: string, action: string) =>
  editor.post(`${list(uid)}/${documentId}/actions/${action}`);
const change = (uid: string, documentId: string, data: object, query = '') =>
  editor.put(`${list(uid)}/${documentId}${query}`, data).expect(200);
const connect = (...ids: string[]) => ({ connect: ids.map((documentId) => ({ documentId })) });
const page = (slug: string, data: object = {}, published = false) =>
  create(PAGE, { title: slug, slug, ...data }, { published });

/** The slug of the page above, as visitors see it; undefined where the page is not public. */
async function parentOf(slug: string, locale = 'en'): Promise<string | null | undefined> {
  const { body } = await app.http
    .get(`/api/content/pages?filters[slug]=${slug}&populate=parent&locale=${locale}`)
    .expect(200);
  return body.data[0] && (body.data[0].parent?.slug ?? null);
}

/** All links of the public rows of a page, also those that a to-one relation must not have. */
async function publicParents(documentId: string): Promise<string[]> {
  const { connection } = app.strapi.db;
  const rows = await connection('content_pages_parent_lnk as links')
    .join('content_pages as own', 'own.id', 'links.page_id')
    .join('content_pages as other', 'other.id', 'links.inv_page_id')
    .where('own.document_id', documentId)
    .whereNotNull('own.published_at')
    .select('other.slug', 'other.published_at');
  return rows.map((row) => (row.published_at === null ? `draft ${row.slug}` : row.slug));
}

async function relatedTo(slug: string): Promise<string[]> {
  const { body } = await app.http
    .get(`/api/commerce/products?filters[slug]=${slug}&populate[relatedProducts][sort]=slug`)
    .expect(200);
  return body.data[0].relatedProducts.map((product: { slug: string }) => product.slug);
}

describe('several at once', () => {
  test.each([
    ['first', 'second'],
    ['second', 'first'],
  ])('new pages keep the one above them (%s above %s)', async (above, below) => {
    const [top, low] = [`${above}-above`, `${below}-below`];
    const parent = await page(top);
    const child = await page(low, { parent });
    const { body } = await bulk(PAGE, 'bulkPublish', [child, parent]).expect(200);
    expect(body).toEqual({ count: 2 });
    expect(await parentOf(low)).toBe(top);
    // Both are public already, and changed.
    await change(PAGE, parent, { title: 'Above, again' });
    await change(PAGE, child, { title: 'Below, again' });
    await bulk(PAGE, 'bulkPublish', [parent, child]).expect(200);
    expect(await parentOf(low)).toBe(top);
    expect(await publicParents(child)).toEqual([top]);
    const { body: shown } = await app.http.get(`/api/content/pages?filters[slug]=${low}`).expect(200);
    expect(shown.data[0].title).toBe('Below, again');
  });

  test('products that are related to each other stay so, in their order', async () => {
    const [a, b, c] = await Promise.all(
      ['rel-a', 'rel-b', 'rel-c'].map((slug) => createProduct(app, { slug, name: slug }, true)),
    );
    const ids = [a, b, c].map((one) => one?.documentId as string);
    for (const id of ids) await change(PRODUCT, id, { relatedProducts: connect(...ids.filter((one) => one !== id)) });
    await bulk(PRODUCT, 'bulkPublish', ids).expect(200);
    await bulk(PRODUCT, 'bulkPublish', ids).expect(200);
    expect(await relatedTo('rel-a')).toEqual(['rel-b', 'rel-c']);
    expect(await relatedTo('rel-b')).toEqual(['rel-a', 'rel-c']);
    expect(await relatedTo('rel-c')).toEqual(['rel-a', 'rel-b']);
    await bulk(PRODUCT, 'bulkUnpublish', ids.slice(1)).expect(200);
    expect(await relatedTo('rel-a')).toEqual([]);
    await bulk(PRODUCT, 'bulkPublish', ids.slice(1)).expect(200);
    expect(await relatedTo('rel-a')).toEqual(['rel-b', 'rel-c']);
  });

  test('pages whose drafts changed places come out in the order that works', async () => {
    const above = await page('swap-above', {}, true);
    const below = await page('swap-below', { parent: above }, true);
    await change(PAGE, below, { parent: { disconnect: [{ documentId: above }] } });
    await change(PAGE, above, { parent: connect(below) });
    await bulk(PAGE, 'bulkPublish', [above, below]).expect(200);
    expect([await parentOf('swap-above'), await parentOf('swap-below')]).toEqual(['swap-below', null]);
  });

  test('are done all or not at all, with a list of what stands in the way', async () => {
    const good = await page('all-good');
    const untitled = await page('all-untitled', { title: null });
    const taken = await page('all-public', {}, true);
    await change(PAGE, taken, { title: null });
    const refused = await bulk(PAGE, 'bulkPublish', [good, untitled, taken]);
    expect(refused.status).toBe(400);
    const { details, message } = refused.body.error;
    expect(details.documents).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ documentId: untitled, label: 'all-untitled', field: 'title' }),
        expect.objectContaining({ documentId: taken, label: 'all-public', field: 'title' }),
      ]),
    );
    expect(details.documents).toHaveLength(2);
    expect(details.errors.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual(
      [`${taken}.title`, `${untitled}.title`].sort(),
    );
    expect(message).toMatch(/^Nothing was changed: 2 of 3 stand in the way\. “all-/);
    expect(await parentOf('all-good')).toBeUndefined();
    expect(await parentOf('all-public')).toBeNull();
  });

  test('one that is gone meanwhile is named as well', async () => {
    const here = await page('still-here');
    const refused = await bulk(PAGE, 'bulkPublish', [here, 'nosuchdocument']);
    expect([refused.status, refused.body.error.details.code]).toEqual([404, 'not_found']);
    expect(await parentOf('still-here')).toBeUndefined();
  });

  test('in both languages at once, and German only where English is public', async () => {
    const parent = await create(PAGE, { title: 'Top', slug: 'lang-top' }, { de: { title: 'Oben' }, published: false });
    const child = await create(
      PAGE,
      { title: 'Low', slug: 'lang-low', parent },
      { de: { title: 'Unten' }, published: false },
    );
    const refused = await bulk(PAGE, 'bulkPublish', [child, parent], '?locale=de');
    expect([refused.status, refused.body.error.details.documents.length]).toEqual([409, 2]);
    const { body } = await bulk(PAGE, 'bulkPublish', [child, parent], '?locale[0]=en&locale[1]=de').expect(200);
    expect(body).toEqual({ count: 4 });
    expect(await parentOf('lang-low', 'de')).toBe('lang-top');
    const inGerman = await editor.get(`${list(PAGE)}/${child}?locale=de&status=published`).expect(200);
    expect(inGerman.body.data).toMatchObject({ title: 'Unten', parent: { count: 1 } });
    const english = await bulk(PAGE, 'bulkUnpublish', [child, parent], '?locale=en');
    expect([english.status, english.body.error.details.code]).toEqual([409, 'english_in_use']);
    const both = await bulk(PAGE, 'bulkUnpublish', [child, parent], '?locale[0]=en&locale[1]=de').expect(200);
    expect(both.body).toEqual({ count: 4 });
    expect(await parentOf('lang-low')).toBeUndefined();
  });

  test('are deleted together', async () => {
    const parent = await page('gone-top', {}, true);
    const child = await page('gone-low', { parent }, true);
    const { body } = await bulk(PAGE, 'bulkDelete', [parent, child]).expect(200);
    expect(body).toEqual({ count: 2 });
    expect([await parentOf('gone-top'), await parentOf('gone-low')]).toEqual([undefined, undefined]);
  });

  test('by several people at once', async () => {
    const parent = await page('crowd-top');
    const children = await Promise.all(['x', 'y', 'z'].map((name) => page(`crowd-${name}`, { parent })));
    const ids = [parent, ...children];
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, turn) => bulk(PAGE, 'bulkPublish', turn % 2 === 0 ? ids : [...ids].reverse())),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    for (const name of ['x', 'y', 'z']) expect(await parentOf(`crowd-${name}`)).toBe('crowd-top');
    for (const id of children) expect(await publicParents(id)).toEqual(['crowd-top']);
  });
});

describe('one after another', () => {
  test('a link to what becomes public later appears then, and again after it was taken back', async () => {
    const parent = await page('later-top');
    const child = await page('later-low', { parent });
    await act(PAGE, child, 'publish').expect(200);
    expect(await parentOf('later-low')).toBeNull();
    // A draft that goes on does not change what was published.
    await change(PAGE, child, { parent: { disconnect: [{ documentId: parent }] } });
    await act(PAGE, parent, 'publish').expect(200);
    expect(await parentOf('later-low')).toBe('later-top');
    await act(PAGE, parent, 'unpublish').expect(200);
    expect(await parentOf('later-low')).toBeNull();
    await act(PAGE, parent, 'publish').expect(200);
    expect(await parentOf('later-low')).toBe('later-top');
    await act(PAGE, child, 'publish').expect(200);
    expect(await parentOf('later-low')).toBeNull();
  });

  test('between types as well', async () => {
    const { documentId: product } = await createProduct(app, { slug: 'asked-about', name: 'Asked about' }, true);
    const category = await create('api::content.faq-category', { name: 'Doors', slug: 'faq-doors' });
    const question = await create(
      FAQ,
      { question: 'How?', answer: paragraph('So.'), category, product },
      { published: false },
    );
    await act(FAQ, question, 'publish').expect(200);
    const asked = async () => {
      const { body } = await app.http.get(`/api/content/faq-items/${question}?populate=product`).expect(200);
      return body.data.product?.slug ?? null;
    };
    expect(await asked()).toBeNull();
    await act(PRODUCT, product, 'publish').expect(200);
    expect(await asked()).toBe('asked-about');
    await act(PRODUCT, product, 'unpublish').expect(200);
    await act(PRODUCT, product, 'publish').expect(200);
    expect(await asked()).toBe('asked-about');
  });

  test('what another draft changed stays a draft', async () => {
    const [old, next] = [await page('old-home', {}, true), await page('next-home')];
    const child = await page('moving', { parent: old }, true);
    await change(PAGE, child, { parent: connect(next) });
    await act(PAGE, next, 'publish').expect(200);
    expect(await publicParents(child)).toEqual(['old-home']);
    // And what a draft gave up does not come back when another one is discarded.
    await change(PAGE, old, { title: 'A change' });
    await act(PAGE, old, 'discard').expect(200);
    const draft = await documentsOf(app, PAGE).findOne({ documentId: child, populate: ['parent'] });
    expect(draft).toMatchObject({ parent: { slug: 'next-home' } });
    await act(PAGE, child, 'publish').expect(200);
    expect(await publicParents(child)).toEqual(['next-home']);
  });

  test('a draft that is discarded gets back what was published with it, public or not', async () => {
    const parent = await page('hidden-top');
    const child = await page('discarded', { parent });
    await act(PAGE, child, 'publish').expect(200);
    await change(PAGE, child, { parent: { disconnect: [{ documentId: parent }] } });
    await act(PAGE, child, 'discard').expect(200);
    const draft = await documentsOf(app, PAGE).findOne({ documentId: child, populate: ['parent'] });
    expect(draft).toMatchObject({ parent: { slug: 'hidden-top' } });
  });

  test('no circle closes when the page above becomes public', async () => {
    const parent = await page('ring-top');
    const child = await page('ring-low', { parent });
    await act(PAGE, child, 'publish').expect(200);
    await change(PAGE, child, { parent: { disconnect: [{ documentId: parent }] } });
    await change(PAGE, parent, { parent: connect(child) });
    const refused = await act(PAGE, parent, 'publish');
    expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([400, ['parent']]);
    expect(await parentOf('ring-top')).toBeUndefined();
    await bulk(PAGE, 'bulkPublish', [parent, child]).expect(200);
    expect([await parentOf('ring-top'), await parentOf('ring-low')]).toEqual(['ring-low', null]);
  });

  test('what was public before this was kept, or imported, is taken as it stands', async () => {
    const parent = await page('known-top', {}, true);
    const child = await page('known-low', { parent }, true);
    const hidden = await page('known-hidden');
    const waiting = await page('known-waiting', { parent: hidden }, true);
    await app.strapi.db.connection('platform_published_links').delete();
    await act(PAGE, parent, 'unpublish').expect(200);
    await act(PAGE, parent, 'publish').expect(200);
    await act(PAGE, hidden, 'publish').expect(200);
    expect([await publicParents(child), await publicParents(waiting)]).toEqual([['known-top'], ['known-hidden']]);
  });

  test('what an import linked anew holds from then on', async () => {
    const [before, after] = [await page('import-before', {}, true), await page('import-after', {}, true)];
    const child = await page('import-low', { parent: before }, true);
    const { connection } = app.strapi.db;
    const rowsOf = (documentId: string) => connection('content_pages').where({ document_id: documentId });
    for (const { id, published_at } of await rowsOf(child)) {
      const target = (await rowsOf(after)).find((row) => (row.published_at === null) === (published_at === null));
      await connection('content_pages_parent_lnk').where({ page_id: id }).update({ inv_page_id: target.id });
    }
    for (const aftermath of aftermathsOf(app.strapi, new Set([PAGE]))) await aftermath.run(app.strapi);
    await act(PAGE, before, 'publish').expect(200);
    expect(await publicParents(child)).toEqual(['import-after']);
  });
});
