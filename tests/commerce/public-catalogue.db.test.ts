import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { createInShop, createProduct } from '../support/builders/shop';
import { documentsOf, type Doc } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';

let app: TestApp;
let door: Doc;
let draft: Doc;
let archived: Doc;
let brand: Doc;

const product = 'api::commerce.product';

beforeAll(async () => {
  app = await bootApp();
  brand = await createInShop(app, 'brand', { name: 'Renin', slug: 'renin', description: 'Doors' });
  const hiddenBrand = await createInShop(app, 'brand', { name: 'Gone', slug: 'gone', isActive: false });
  const doors = await createInShop(app, 'product-category', { name: 'Doors', slug: 'doors' });
  draft = await createProduct(app, { name: 'Secret door', slug: 'secret', brand: brand.documentId }, true);
  archived = await createProduct(app, { slug: 'archived', productStatus: 'archived', brand: hiddenBrand.documentId });
  door = await createProduct(app, {
    name: 'Bifold door',
    slug: 'bifold',
    brand: brand.documentId,
    categories: [doors.documentId],
    primaryCategory: doors.documentId,
    relatedProducts: [archived.documentId],
    reorderPoint: 3,
  });
  for (const [owner, name] of [
    [door, '30 inch'],
    [draft, 'Secret variant'],
  ] as const) {
    await createInShop(app, 'product-variant', { product: owner.documentId, name, sku: name });
  }
  await createInShop(app, 'price-tier', { product: door.documentId, quantityMin: 10, priceCents: 44_900 });
  await documentsOf(app, product).update({ documentId: door.documentId, locale: 'de', data: { name: 'Falttür' } });
  await documentsOf(app, product).publish({ documentId: door.documentId, locale: ['en', 'de'] });
}, 120_000);

afterAll(() => app.stop());

const slugs = (body: { data: { slug: string }[] }): string[] => body.data.map(({ slug }) => slug);

describe('the catalogue', () => {
  test('shows published products that are on sale, with what belongs to them', async () => {
    const response = await app.http.get(
      '/api/commerce/products?populate[variants]=true&populate[priceTiers]=true&populate[brand]=true' +
        '&populate[categories]=true&populate[relatedProducts]=true',
    );
    expect(response.status).toBe(200);
    expect(slugs(response.body)).toEqual(['bifold']);
    const [shown] = response.body.data;
    expect(shown).toMatchObject({ brand: { slug: 'renin' }, categories: [{ slug: 'doors' }], relatedProducts: [] });
    expect(shown.variants.map((variant: { name: string }) => variant.name)).toEqual(['30 inch']);
    expect(shown.priceTiers).toHaveLength(1);
    for (const hidden of ['reorderPoint', 'brandDocumentId']) expect(shown).not.toHaveProperty(hidden);
  });

  test('still shows them together after they are published anew', async () => {
    await documentsOf(app, product).publish({ documentId: door.documentId });
    const response = await app.http.get(`/api/commerce/products/${door.documentId}?populate=variants`);
    expect(response.body.data.variants).toHaveLength(1);
  });

  test('has German where there is some', async () => {
    const response = await app.http.get('/api/commerce/products?locale=de');
    expect(response.body.data[0]).toMatchObject({ name: 'Falttür', slug: 'bifold' });
  });

  test('tells nothing of drafts and of what is off sale', async () => {
    for (const { documentId } of [draft, archived]) {
      await app.http.get(`/api/commerce/products/${documentId}`).expect(404);
      await app.http.get(`/api/commerce/products/${documentId}?status=draft`).expect(400);
    }
    await app.http.get('/api/commerce/products?status=draft').expect(400);
    expect((await app.http.get('/api/commerce/brands')).body.data).toHaveLength(1);
    const filters = 'filters[brand][slug]=gone';
    expect((await app.http.get(`/api/commerce/products?${filters}`)).body.data).toEqual([]);
    expect((await app.http.get('/api/commerce/products?filters[reorderPoint]=3')).status).toBe(400);
    expect((await app.http.get('/api/commerce/products?sort=reorderPoint')).status).toBe(400);
  });

  test('is the same over GraphQL', async () => {
    const query = `{ products { slug brand { name } variants { name sku } priceTiers { priceCents } } productVariants { name } }`;
    const data = await graphqlData(app, query);
    expect(data.products).toEqual([
      {
        slug: 'bifold',
        brand: { name: 'Renin' },
        variants: [{ name: '30 inch', sku: '30 inch' }],
        priceTiers: [{ priceCents: 44_900 }],
      },
    ]);
    expect(data.productVariants).toEqual([{ name: '30 inch' }]);
    expect((await graphql(app, '{ products { reorderPoint } }')).errors).toBeDefined();
    expect((await graphql(app, '{ stockLevels { documentId } }')).errors).toBeDefined();
  });

  test('shows a collection from its first day to its last', async () => {
    const day = (offset: number): string =>
      new Date(app.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);
    const collection = (slug: string, data: object) => createInShop(app, 'collection', { name: slug, slug, ...data });
    await collection('always', { products: [door.documentId, draft.documentId] });
    await collection('now', { startDate: day(0), endDate: day(0) });
    await collection('over', { endDate: day(-1) });
    await collection('later', { startDate: day(1) });
    const response = await app.http.get('/api/commerce/collections?populate=products&sort=slug');
    expect(slugs(response.body)).toEqual(['always', 'now']);
    expect(slugs({ data: response.body.data[0].products })).toEqual(['bifold']);
  });

  test.each(['carts', 'stock-levels', 'orders', 'wishlists', 'return-requests', 'order-items', 'stock-movements'])(
    'has no route to %s',
    async (plural) => {
      expect([403, 404, 405]).toContain((await app.http.get(`/api/commerce/${plural}`)).status);
      expect([403, 404, 405]).toContain((await app.http.post(`/api/commerce/${plural}`).send({ data: {} })).status);
    },
  );
});

describe('guards of the catalogue', () => {
  const update = (documentId: string, data: object) => documentsOf(app, product).update({ documentId, data });

  test('no sale price above the price, no figures typed in', async () => {
    await expect(update(door.documentId, { salePriceCents: 50_000 })).rejects.toThrow('above the price');
    await expect(update(door.documentId, { reviewCount: 9 })).rejects.toThrow('cannot be written');
    await expect(
      createInShop(app, 'price-tier', { product: door.documentId, quantityMin: 5, quantityMax: 4, priceCents: 1 }),
    ).rejects.toThrow('below the first');
  });

  test('who publishes a draft sells it', async () => {
    const fresh = await createProduct(app, { slug: 'fresh', productStatus: 'draft' }, true);
    await documentsOf(app, product).publish({ documentId: fresh.documentId });
    expect(slugs((await app.http.get('/api/commerce/products')).body)).toContain('fresh');
  });

  test('categories are a tree that knows its levels', async () => {
    const node = (slug: string, parent?: Doc) =>
      createInShop(app, 'product-category', { name: slug, slug, ...(parent && { parent: parent.documentId }) });
    const top = await node('top');
    const middle = await node('middle', top);
    const leaf = await node('leaf', middle);
    const levels = async () => {
      const response = await app.http.get('/api/commerce/product-categories?filters[slug][$in]=top,middle,leaf');
      const all = (await app.http.get('/api/commerce/product-categories')).body.data as {
        slug: string;
        level: number;
      }[];
      expect(response.status).toBe(200);
      return ['top', 'middle', 'leaf'].map((slug) => all.find((one) => one.slug === slug)?.level);
    };
    expect(await levels()).toEqual([0, 1, 2]);
    const categories = documentsOf(app, 'api::commerce.product-category');
    const under = (child: Doc, parent: Doc | null) =>
      categories.update({ documentId: child.documentId, data: { parent: parent?.documentId ?? null } });
    await expect(under(top, leaf)).rejects.toThrow('below itself');
    await under(middle, null);
    expect(await levels()).toEqual([0, 0, 1]);
  });
});
