import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { documentsOf } from '../support/documents';
import { dumpOf } from '../support/legacy/dump';
import { exportToSqlite, removeFiles } from '../support/legacy/exported';
import { importedDocument, importTables, type RunOptions, type SmallTables } from '../support/legacy/imported';
import { coupon, HASH, page } from '../support/legacy/magnetiq-office';
import type { SmallRow } from '../support/legacy/small-source';

const AT = '2024-03-01 10:00:00';
const LONG = 'x'.repeat(255);

let app: TestApp;
afterAll(() => removeFiles());

const firm: SmallTables = {
  admin_users: [
    {
      id: 1,
      email: 'ada@firm.test',
      hashed_password: HASH,
      first_name: 'A',
      last_name: 'B',
      role: 'editor',
      is_active: 1,
    },
  ],
  pages: [page(1, { slug: 'about' }), page(2, { slug: 'team' }), page(3, { slug: LONG })],
  coupons: [coupon(1, { code: 'SUMMER' })],
};

const shopPage = (id: string, slug: string, parent: string | null = null): SmallRow => ({
  id,
  slug,
  title: `Shop ${id}`,
  content: '<p>Text</p>',
  parent_id: parent,
  status: 'published',
  published_at: AT,
  created_at: AT,
});

const shop = (): { pages: SmallRow[]; discount_codes: SmallRow[] } => ({
  pages: [
    shopPage('p-team', 'team', 'p-about'),
    shopPage('p-about', 'about'),
    shopPage('p-jobs', 'jobs', 'p-team'),
    shopPage('p-long', LONG),
  ],
  discount_codes: [
    { id: 'd-1', code: 'Summer', name: 'Shop', type: 'percentage', value: 10, created_at: AT },
    { id: 'd-2', code: 'WINTER', name: 'Winter', type: 'percentage', value: 10, created_at: AT },
  ],
});

const moveShop = (tables: SmallTables, options: RunOptions = {}) =>
  importTables(app, 'pgclosets', { tables, ...options });
const slugs = async (): Promise<string[]> =>
  (
    (await app.strapi.db
      .connection('content_pages')
      .where({ locale: 'en' })
      .whereNotNull('published_at')
      .pluck('slug')) as string[]
  ).sort();
const codes = async (): Promise<string[]> =>
  ((await app.strapi.db.connection('billing_coupons').orderBy('id').pluck('code')) as string[]).sort();

/** What visitors see of a page and what it lies under. */
async function visible(slug: string): Promise<{ title: string; parent: { slug: string } | null } | undefined> {
  const { body } = await app.http.get(`/api/content/pages?filters[slug][$eq]=${slug}&populate=parent`).expect(200);
  return body.data[0];
}

beforeEach(async () => {
  app = await bootApp();
  await importTables(app, 'magnetiq', { tables: firm });
});
beforeEach(() => () => app.stop());

describe('a name that another system’s record has', () => {
  it('rejects the row, and the report says whose record has it', async () => {
    const { pages, discount_codes: discounts } = await moveShop(shop());
    const about = await importedDocument(app, 'magnetiq', { table: 'pages', id: 1 });
    const rejection = pages?.rejected.find(({ id }) => id === 'p-about');
    expect(rejection).toEqual({
      id: 'p-about',
      column: 'slug',
      reason: `slug is taken by another record: pages 1 of magnetiq, "Page 1" (${about})`,
      holder: { system: 'magnetiq', table: 'pages', id: '1', title: 'Page 1', documentId: about },
    });
    expect(discounts?.rejected).toMatchObject([
      { id: 'd-1', holder: { system: 'magnetiq', table: 'coupons', id: '1' } },
    ]);
    expect(await slugs()).toEqual(['about', 'team', LONG]);
  });

  it('says of a record that was made here that it was', async () => {
    const data = { title: 'Jobs here', slug: 'jobs', content: [] };
    const { documentId } = await documentsOf(app, 'api::content.page').create({ data });
    const jobs = { ...shopPage('p-jobs', 'jobs') };
    const { pages } = await moveShop({ pages: [jobs] });
    expect(pages?.rejected).toMatchObject([
      { id: 'p-jobs', reason: expect.stringContaining('one that was made here, "Jobs here"'), holder: { documentId } },
    ]);
    expect(pages?.rejected[0]?.holder).not.toHaveProperty('system');
  });

  it.each([
    ['rename', { about: 'about-2', team: 'team-2', long: `${'x'.repeat(253)}-2`, code: 'SUMMER-2' }],
    [
      'prefix',
      {
        about: 'pgclosets-about',
        team: 'pgclosets-team',
        long: `pgclosets-${'x'.repeat(245)}`,
        code: 'PGCLOSETS-SUMMER',
      },
    ],
  ] as const)('is another one by %s, and what refers to it follows', async (onCollision, names) => {
    const { pages, discount_codes: discounts } = await moveShop(shop(), { onCollision });
    expect([...(pages?.rejected ?? []), ...(discounts?.rejected ?? [])]).toEqual([]);
    expect(await slugs()).toEqual(['about', 'jobs', 'team', LONG, names.about, names.team, names.long].sort());
    expect(await codes()).toEqual(['SUMMER', 'WINTER', names.code].sort());
    expect(pages?.findings.renamed).toContainEqual({
      id: 'p-about',
      documentId: await importedDocument(app, 'pgclosets', { table: 'pages', id: 'p-about' }),
      attributes: ['slug'],
      columns: ['slug'],
      to: names.about,
      holder: expect.objectContaining({ system: 'magnetiq', table: 'pages', id: '1' }),
    });
    expect(await visible(names.team)).toMatchObject({ title: 'Shop p-team', parent: { slug: names.about } });
    expect(await visible('jobs')).toMatchObject({ parent: { slug: names.team } });
    expect(await visible('about')).toMatchObject({ title: 'Page 1' });

    const { rows } = await exportToSqlite(app, 'pgclosets');
    expect(rows('pages').map(({ id, slug, parent_id }) => [id, slug, parent_id])).toEqual(
      shop()
        .pages.map(({ id, slug, parent_id }) => [id, slug, parent_id])
        .sort(),
    );
    expect(rows('discount_codes').map(({ code }) => code)).toEqual(['Summer', 'WINTER']);

    const before = await dumpOf(app);
    expect((await moveShop(shop(), { onCollision })).pages).toMatchObject({ written: 0, unchanged: 4 });
    expect(await dumpOf(app)).toEqual(before);
  });

  it('stays what it became when the row changes, and is left when the source gives up the name', async () => {
    await moveShop(shop(), { onCollision: 'rename' });
    const changed = shop();
    Object.assign(changed.pages[1] ?? {}, { title: 'About the shop' });
    const first = await moveShop(changed, { onCollision: 'rename' });
    expect(first.pages).toMatchObject({ updated: 1, rejected: [] });
    expect(await visible('about-2')).toMatchObject({ title: 'About the shop' });
    Object.assign(changed.pages[1] ?? {}, { slug: 'about-the-shop' });
    const second = await moveShop(changed);
    expect(second.pages?.found ?? {}).toEqual({});
    expect(await visible('about-the-shop')).toMatchObject({ title: 'About the shop' });
    expect(await visible('team-2')).toMatchObject({ parent: { slug: 'about-the-shop' } });
    Object.assign(changed.pages[1] ?? {}, { slug: 'team' });
    expect((await moveShop(changed)).pages?.rejected).toMatchObject([
      { id: 'p-about', holder: { table: 'pages', id: '2' } },
    ]);
    expect(await visible('about-the-shop')).toBeDefined();
  });

  it('is kept where it is an address: nobody is mailed at another one', async () => {
    const expert = (id: number, email: string): SmallRow => ({
      id,
      first_name: 'Nora',
      last_name: `K${id}`,
      email,
      expertise_areas: '[]',
      timezone: 'Europe/Berlin',
      status: 'approved',
      created_at: AT,
    });
    const tables = { consultants: [expert(1, 'nora@experts.test'), expert(2, 'Nora@experts.test')] };
    const { consultants } = await importTables(app, 'magnetiq', { tables, onCollision: 'rename' });
    expect(consultants?.rejected).toMatchObject([
      { id: 2, column: 'email', holder: { table: 'consultants', id: '1' } },
    ]);
  });
});
