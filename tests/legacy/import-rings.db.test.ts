import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImport } from '../../src/legacy/import/run-import';
import type { SystemName } from '../../src/legacy/mapping/mapping-file';
import { openSource } from '../../src/legacy/source/open-source';
import { bootApp, type TestApp } from '../support/boot';
import { HASH, PASSWORD } from '../support/legacy/magnetiq-office';
import { writeSmallSource, type SmallRow } from '../support/legacy/small-source';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

async function importFrom(system: SystemName, name: string, tables: Record<string, SmallRow[]>) {
  const source = await openSource(writeSmallSource(path.join(app.database.folder, name), tables));
  try {
    return (await runImport(app.strapi, { system, source })).tables;
  } finally {
    await source.close();
  }
}

const category = (id: string, parent: string | null, changes: SmallRow = {}): SmallRow => ({
  id,
  name: `Category ${id}`,
  slug: id,
  parent_id: parent,
  level: 0,
  position: 0,
  ...changes,
});

describe('references that close a ring', () => {
  it('are linked, also to rows that come later, and go with rows that are withdrawn', async () => {
    const { categories } = await importFrom('pgclosets', 'rings.db', {
      categories: [
        category('child', 'root'),
        category('root', null),
        category('self', 'self'),
        category('grandchild', 'orphan'),
        category('orphan', 'bad'),
        category('bad', null, { level: 'high' }),
        category('lost', 'nowhere'),
      ],
      products: [
        {
          id: 'p1',
          name: 'Door',
          slug: 'door',
          sku: 'D-1',
          price: 100,
          category_id: 'child',
          status: 'active',
          related_products: '["p2","gone"]',
        },
        {
          id: 'p2',
          name: 'Hinge',
          slug: 'hinge',
          sku: 'H-1',
          price: 50,
          category_id: 'child',
          status: 'draft',
          related_products: '["p1"]',
        },
      ],
      product_categories: [
        { id: 'a', product_id: 'p1', category_id: 'child', is_primary: 1 },
        { id: 'b', product_id: 'p1', category_id: 'root', is_primary: 0 },
        { id: 'c', product_id: 'p1', category_id: 'grandchild', is_primary: 0 },
      ],
    });
    expect(categories?.rejected.map(({ id }) => id).sort()).toEqual(['bad', 'grandchild', 'lost', 'orphan']);
    expect(categories).toMatchObject({ read: 7, written: 3 });
    const found = await app.strapi
      .documents('api::commerce.product-category')
      .findMany({ populate: ['parent'], sort: 'slug' });
    expect(found.map(({ slug, parent }) => [slug, (parent as { slug: string } | null)?.slug])).toEqual([
      ['child', 'root'],
      ['root', undefined],
      ['self', 'self'],
    ]);
  });

  it('go with rows that are withdrawn, however long the chain and whatever its order', async () => {
    const { categories } = await importFrom('pgclosets', 'chain.db', {
      categories: [
        category('chain-5', 'chain-4'),
        category('chain-4', 'chain-3'),
        category('chain-3', 'chain-2'),
        category('chain-2', 'chain-1'),
        category('chain-1', 'chain-0'),
        category('chain-0', null, { level: 'high' }),
      ],
    });
    expect(categories?.rejected.map(({ id }) => id)).toEqual([
      'chain-0',
      'chain-1',
      'chain-2',
      'chain-3',
      'chain-4',
      'chain-5',
    ]);
    expect(categories).toMatchObject({ read: 6, written: 0 });
    expect(await app.strapi.db.connection('commerce_product_categories').whereLike('slug', 'chain-%')).toEqual([]);
  });

  it('are rejected once where a row that was here before moved to one that is rejected, and the row stays', async () => {
    await importFrom('pgclosets', 'moved.db', {
      categories: [category('moved-root', null), category('moved', 'moved-root')],
    });
    const { categories } = await importFrom('pgclosets', 'moved.db', {
      categories: [
        category('moved-root', null),
        category('moved', 'moved-bad'),
        category('moved-bad', null, { level: 'high' }),
        category('moved-child', 'moved'),
      ],
    });
    expect(categories?.rejected.map(({ id, column }) => [id, column])).toEqual([
      ['moved-bad', 'level'],
      ['moved', 'parent_id'],
    ]);
    expect(categories).toMatchObject({ read: 4, written: 1, unchanged: 1 });
    const [moved] = await app.strapi
      .documents('api::commerce.product-category')
      .findMany({ filters: { slug: 'moved' }, populate: ['parent'] });
    expect(moved?.parent).toMatchObject({ slug: 'moved-root' });
  });

  it('link lists of products and junction tables, and keep what nobody promised', async () => {
    const [door] = await app.strapi.documents('api::commerce.product').findMany({
      filters: { slug: 'door' },
      status: 'published',
      populate: ['categories', 'primaryCategory', 'relatedProducts'],
    });
    const categories = door?.categories as { slug: string }[] | undefined;
    expect(categories?.map(({ slug }) => slug)).toEqual(['child', 'root']);
    expect(door?.primaryCategory).toMatchObject({ slug: 'child' });
    // The other product is a draft: what is published is linked to what is published.
    expect(door?.relatedProducts).toEqual([]);
    const [draft] = await app.strapi
      .documents('api::commerce.product')
      .findMany({ filters: { slug: 'door' }, status: 'draft', populate: ['relatedProducts'] });
    expect(draft?.relatedProducts).toMatchObject([{ slug: 'hinge' }]);
    const record = await app.strapi.db
      .query('api::system.integration-record')
      .findOne({ where: { externalModel: 'products', externalId: 'p1' } });
    expect(record?.residue).toMatchObject({ originals: { related_products: { raw: '["p2","gone"]' } } });
  });
});

describe('users that move over', () => {
  it('log in with the password that they had, as members; those of two systems are one', async () => {
    const user = { password_hash: HASH, full_name: 'Mia Maker', role: 'customer', created_at: '2024-01-01 00:00:00' };
    const { users } = await importFrom('creator', 'creators.db', {
      users: [
        {
          id: 'u-1',
          email: 'Mia@Makers.test',
          email_verified_at: '2024-01-02 00:00:00',
          email_verification_token: 'old-token',
          ...user,
        },
        { id: 'u-2', email: 'new@makers.test', email_verified_at: null, email_verification_token: null, ...user },
        {
          id: 'u-3',
          email: 'plain@makers.test',
          email_verified_at: null,
          email_verification_token: null,
          ...user,
          password_hash: 'md5:123',
        },
      ],
    });
    expect(users).toMatchObject({ read: 3, written: 3, rejected: [] });
    const login = (identifier: string) => app.http.post('/api/auth/local').send({ identifier, password: PASSWORD });
    const { body } = await login('mia@makers.test').expect(200);
    await login('new@makers.test').expect(400);
    await login('plain@makers.test').expect(400);
    const stored = await app.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { email: 'mia@makers.test' }, populate: ['role'] });
    expect(stored).toMatchObject({
      id: body.user.id,
      provider: 'local',
      confirmed: true,
      username: 'mia',
      role: { type: 'member' },
    });
    expect(JSON.stringify(await app.strapi.db.connection('system_integration_records'))).not.toContain('old-token');

    // Rows are one person where only the spelling differs; the same spelling twice is a bad row.
    const twice = await importFrom('creator', 'twice.db', {
      users: [
        { id: 'u-4', email: 'mia@makers.test', ...user },
        { id: 'u-5', email: 'Mia@Makers.test', ...user },
        { id: 'u-6', email: 'twin@makers.test', ...user },
        { id: 'u-7', email: 'twin@makers.test', ...user },
      ],
    });
    expect(twice.users).toMatchObject({
      written: 2,
      rejected: [
        { id: 'u-5', column: 'email', reason: expect.stringContaining('email is taken by another record: users u-1') },
        { id: 'u-7', column: 'email', reason: expect.stringContaining('email is taken by another record: users u-6') },
      ],
    });

    const { users: others } = await importFrom('repurposer', 'agency.db', {
      users: [{ id: 'r-1', email: 'MIA@makers.test', password_hash: 'other', full_name: 'M. Maker', status: 'active' }],
    });
    expect(others).toMatchObject({ written: 1 });
    await login('mia@makers.test').expect(200);
    expect(
      await app.strapi.db.query('plugin::users-permissions.user').count({ where: { email: { $containsi: 'mia@' } } }),
    ).toBe(1);
  });

  it('have names that are of nobody else in other letters, and keys that keep it so', async () => {
    const name = 'Nina.Weiss';
    const here = { username: name, email: 'here@names.test', provider: 'local', confirmed: true, blocked: false };
    await app.strapi
      .plugin('users-permissions')
      .service('user')
      .add({ ...here, password: 'a password of hers' });
    const user = { password_hash: HASH, full_name: 'Nina Weiss', role: 'customer', created_at: '2024-01-01 00:00:00' };
    const verified = { email_verified_at: '2024-01-02 00:00:00' };
    const { users } = await importFrom('creator', 'names.db', {
      users: [{ id: 'n-1', email: 'nina.weiss@names.test', ...verified, ...user }],
    });
    expect(users).toMatchObject({ written: 1, rejected: [] });
    const rows = await app.strapi.db
      .connection('up_users')
      .whereLike('email', '%@names.test')
      .orderBy('email')
      .select('username', 'username_key');
    const moved = expect.stringMatching(/^nina\.weiss-[0-9a-f]{6}$/);
    expect(rows).toEqual([
      { username: name, username_key: 'nina.weiss' },
      { username: moved, username_key: rows[1]?.username },
    ]);
    await app.http
      .post('/api/auth/local')
      .send({ identifier: rows[1]?.username.toUpperCase(), password: PASSWORD })
      .expect(200);
  });
});
