import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { documentsOf } from '../support/documents';
import { dumpOf } from '../support/legacy/dump';
import { importedDocument, importTables, type SmallTables } from '../support/legacy/imported';
import { HASH, PASSWORD } from '../support/legacy/magnetiq-office';
import type { SmallRow } from '../support/legacy/small-source';

const AT = '2024-03-01 10:00:00';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
});
afterAll(() => app.stop());

const documentOf = (table: string, id: string) => importedDocument(app, 'pgclosets', { table, id });

describe('members and links of a shop', () => {
  const user = { password_hash: HASH, full_name: 'Mia Maker', role: 'customer', created_at: AT };
  const login = (identifier: string, password: string) =>
    app.http.post('/api/auth/local').send({ identifier, password });

  it('keep the password that they chose here', async () => {
    const row = { id: 'm-1', email: 'mia@again.test', email_verified_at: AT, bio: 'Maker', ...user };
    await importTables(app, 'creator', { tables: { users: [row] } });
    const { body } = await login('mia@again.test', PASSWORD).expect(200);
    const passwords = { currentPassword: PASSWORD, password: 'Chosen-Here-22', passwordConfirmation: 'Chosen-Here-22' };
    await app.http
      .post('/api/auth/change-password')
      .set('Authorization', `Bearer ${body.jwt}`)
      .send(passwords)
      .expect(200);
    for (const changes of [{}, { bio: 'Maker of things' }, { password_hash: HASH.replace(/.$/, 'u') }]) {
      Object.assign(row, changes);
      await importTables(app, 'creator', { tables: { users: [row] } });
      await login('mia@again.test', PASSWORD).expect(400);
      await login('mia@again.test', 'Chosen-Here-22').expect(200);
    }
    const stored = await app.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { email: 'mia@again.test' } });
    expect(stored).toMatchObject({ bio: 'Maker of things' });
    expect(JSON.stringify(await app.strapi.db.connection('system_integration_records'))).not.toContain(HASH);
  });

  const category = (id: string, parent: string | null = null): SmallRow => ({
    id,
    name: id,
    slug: id,
    parent_id: parent,
  });
  const shop = (): SmallTables => ({
    categories: [category('a'), category('b', 'a'), category('c', 'a')],
    products: [{ id: 'p', name: 'Door', slug: 'door', sku: 'D-1', price: 100, status: 'active', category_id: 'a' }],
    product_categories: [
      { id: '1', product_id: 'p', category_id: 'a', is_primary: 1 },
      { id: '2', product_id: 'p', category_id: 'b', is_primary: 0 },
    ],
  });
  const door = async () =>
    (await documentsOf(app, 'api::commerce.product').findOne({
      documentId: await documentOf('products', 'p'),
      status: 'draft',
      populate: ['categories', 'primaryCategory'],
    })) as unknown as { categories: { slug: string }[]; primaryCategory: { slug: string } | null };
  const slugs = (list: { slug: string }[]): string[] => list.map(({ slug }) => slug).sort();
  const parentOf = async (id: string) => {
    const found = await documentsOf(app, 'api::commerce.product-category').findOne({
      documentId: await documentOf('categories', id),
      populate: ['parent'],
    });
    return (found as unknown as { parent: { slug: string } | null }).parent?.slug;
  };

  it('stay unlinked where they were taken apart here, and follow the source elsewhere', async () => {
    await importTables(app, 'pgclosets', { tables: shop() });
    const documentId = await documentOf('products', 'p');
    const a = await documentOf('categories', 'a');
    await documentsOf(app, 'api::commerce.product').update({ documentId, data: { categories: [a] } as never });
    await documentsOf(app, 'api::commerce.product-category').update({
      documentId: await documentOf('categories', 'b'),
      data: { parent: null },
    });
    const before = await dumpOf(app);
    await importTables(app, 'pgclosets', { tables: shop() });
    expect(await dumpOf(app)).toEqual(before);
    const changed = shop();
    changed.categories = [category('a'), category('b', 'c'), category('c', 'b'), category('d')];
    changed.product_categories = [
      { id: '1', product_id: 'p', category_id: 'c', is_primary: 1 },
      { id: '2', product_id: 'p', category_id: 'c', is_primary: 0 },
      { id: '3', product_id: 'p', category_id: 'd', is_primary: 0 },
    ];
    const { categories, product_categories: links } = await importTables(app, 'pgclosets', { tables: changed });
    expect(categories?.findings.conflict).toMatchObject([{ id: 'b', attributes: ['parent'] }]);
    expect(await parentOf('b')).toBeUndefined();
    expect(await parentOf('c')).toBe('b');
    expect(links?.findings.conflict).toMatchObject([{ id: '2', attributes: ['categories'] }]);
    const { categories: now, primaryCategory } = await door();
    expect(slugs(now)).toEqual(['c', 'd']);
    expect(primaryCategory).toMatchObject({ slug: 'c' });
  });

  it('keep the main category that was chosen here', async () => {
    const documentId = await documentOf('products', 'p');
    const d = await documentOf('categories', 'd');
    await documentsOf(app, 'api::commerce.product').update({ documentId, data: { primaryCategory: d } as never });
    const changed = shop();
    changed.categories?.push(category('d'));
    changed.product_categories = [
      { id: '1', product_id: 'p', category_id: 'c', is_primary: 0 },
      { id: '3', product_id: 'p', category_id: 'd', is_primary: 0 },
      { id: '4', product_id: 'p', category_id: 'a', is_primary: 1 },
    ];
    const { product_categories: links } = await importTables(app, 'pgclosets', { tables: changed });
    expect(links?.found).toMatchObject({ conflict: 2, deletedInSource: 1 });
    expect((await door()).primaryCategory).toMatchObject({ slug: 'd' });
  });
});
