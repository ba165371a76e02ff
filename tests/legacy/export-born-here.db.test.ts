import { existsSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openSink } from '../../src/legacy/export/sinks/open-sink';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { aCoupon } from '../support/builders/coupons';
import { documentsOf, type Doc } from '../support/documents';
import { exportToJsonl, exportToSqlite, newFile, removeFiles } from '../support/legacy/exported';

let app: TestApp;
let doors: Doc;
let product: Doc;
let staff: object;

const percentage = (discountBasisPoints: number) => ({ discountType: 'percentage', discountBasisPoints });

const german = { name: 'Tür' };

beforeAll(async () => {
  app = await bootApp();
  const categories = documentsOf(app, 'api::commerce.product-category');
  doors = await categories.create({ data: { name: 'Doors', slug: 'doors' } });
  const oak = await categories.create({ data: { name: 'Oak', slug: 'oak', parent: doors.documentId } });
  const products = documentsOf(app, 'api::commerce.product');
  const links = { categories: [doors.documentId, oak.documentId], primaryCategory: oak.documentId };
  product = await products.create({ data: { name: 'Door', slug: 'door', priceCents: 123_456_789_012, ...links } });
  await products.update({ documentId: product.documentId, locale: 'de', data: german });
  const reviews = documentsOf(app, 'api::accounts.review');
  await reviews.create({ data: { product: product.documentId, rating: 5, title: 'Good' } });
  // No door lets it in, an older version of the platform may have.
  const nothing = { subject: 'product', rating: 4, title: 'Of nothing' };
  await asUseCase(() => app.strapi.db.query('api::accounts.review').create({ data: nothing }));
  const { userId } = await openAdminSession(app, 'administrator');
  staff = { staffAuthor: userId };
  await aCoupon(app, { ...staff, code: 'BORN-HERE', internalName: 'Here', ...percentage(1_250) });
});
afterAll(async () => {
  removeFiles();
  await app.stop();
});

describe('exporting what was born here', () => {
  it('gives it ids of the documented kind, and keeps them in later exports', async () => {
    const first = await exportToSqlite(app, 'magnetiq');
    expect(first.rows('coupons')).toMatchObject([
      { id: 1, code: 'BORN-HERE', internal_name: 'Here', discount_type: 'percentage', discount_value: 12.5 },
    ]);
    await aCoupon(app, { ...staff, code: 'SECOND' });
    await aCoupon(app, { code: 'OF-NOBODY' });
    const second = await exportToSqlite(app, 'magnetiq');
    expect(second.rows('coupons').map(({ id, code }) => [id, code])).toEqual([
      [1, 'BORN-HERE'],
      [2, 'SECOND'],
    ]);
    expect(second.report.of('coupons').rejected).toMatchObject([{ id: 3, column: 'created_by' }]);
    expect(second.rows('admin_users')).toMatchObject([{ id: 1, role: 'admin' }]);
  });

  it('prints references, amounts and links as the document has them', async () => {
    const { rows, report } = await exportToSqlite(app, 'pgclosets');
    const [door] = rows('products');
    const categories = new Map(rows('categories').map((row) => [row.name, row]));
    expect(door).toMatchObject({ name: 'Door', price: 123_456_789_012 });
    expect(categories.get('Oak')).toMatchObject({ parent_id: categories.get('Doors')?.id });
    const links = rows('product_categories').map((row) => [row.product_id, row.category_id, row.is_primary]);
    expect(links.sort()).toEqual(
      [
        [door?.id, categories.get('Doors')?.id, 0],
        [door?.id, categories.get('Oak')?.id, 1],
      ].sort(),
    );
    expect(rows('reviews')).toMatchObject([{ product_id: door?.id, rating: 5 }]);
    expect(report.exitCode()).toBe(3);
    expect(report.of('reviews')).toMatchObject({ read: 2, written: 1, rejected: [{ column: 'product_id' }] });
  });

  it('writes every documented table, also empty ones, and says the same as JSON lines', async () => {
    const sqlite = await exportToSqlite(app, 'pgclosets');
    const lines = await exportToJsonl(app, 'pgclosets');
    expect(sqlite.rows('heatmap_data')).toEqual([]);
    expect(lines.rows('heatmap_data')).toEqual([]);
    const [door] = lines.rows('products');
    expect(door).toMatchObject({ name: 'Door', price: 123_456_789_012, id: sqlite.rows('products')[0]?.id });
    expect(
      lines
        .rows('product_categories')
        .map(({ is_primary }) => is_primary)
        .sort(),
    ).toEqual([false, true]);
  });

  it('leaves out what is deleted, rows and links', async () => {
    const products = documentsOf(app, 'api::commerce.product');
    await products.update({ documentId: product.documentId, data: { categories: [doors.documentId] } });
    expect((await exportToSqlite(app, 'pgclosets')).rows('product_categories')).toHaveLength(1);
    await products.delete({ documentId: product.documentId, locale: '*' });
    const { rows } = await exportToSqlite(app, 'pgclosets');
    expect([rows('products'), rows('product_categories')]).toEqual([[], []]);
  });

  it('refuses a file that holds something, and shows nothing before it is whole', async () => {
    const file = newFile('taken.db');
    writeFileSync(file, 'something');
    await expect(openSink(`sqlite:${file}`)).rejects.toThrow('exists already');
    const fresh = newFile('fresh.db');
    const sink = await openSink(`sqlite:${fresh}`);
    expect(existsSync(fresh)).toBe(false);
    await sink.abandon();
    expect(existsSync(`${fresh}.partial`)).toBe(false);
  });
});

describe('exporting to SQLite what no document gives a type', () => {
  it('writes whole numbers and flags as such', async () => {
    const data = { name: 'Lifestyle', slug: 'lifestyle', sortOrder: 12, isActive: true };
    await documentsOf(app, 'api::marketplace.influencer-category').create({ data });
    const { file } = await exportToSqlite(app, 'linkard');
    const database = new Database(file, { readonly: true });
    const types = database
      .prepare('select typeof(sort_order) as place, typeof(is_active) as flag from categories')
      .all();
    database.close();
    expect(types).toEqual([{ place: 'integer', flag: 'integer' }]);
  });
});
