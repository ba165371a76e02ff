import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printReport } from '../../src/legacy/import/report-import';
import { runImport, type ImportResult } from '../../src/legacy/import/run-import';
import type { SystemName } from '../../src/legacy/mapping/mapping-file';
import { openSource } from '../../src/legacy/source/open-source';
import { bootApp, type TestApp } from '../support/boot';
import { exportToSqlite, removeFiles } from '../support/legacy/exported';
import { consultantBooking, coupon, magnetiqOffice, page } from '../support/legacy/magnetiq-office';
import { paragraph, writeSmallSource, type SmallRow } from '../support/legacy/small-source';

let app: TestApp;

async function importFrom(system: SystemName, from: string): Promise<ImportResult> {
  const source = await openSource(from);
  try {
    return await runImport(app.strapi, { system, source });
  } finally {
    await source.close();
  }
}

const at = '2024-03-01 10:00:00';
const expert = (id: number | string | null, changes: SmallRow = {}): SmallRow => ({
  id,
  first_name: 'Nora',
  last_name: 'Klein',
  expertise_areas: '["pricing"]',
  email: `nora${String(id)}@experts.test`,
  timezone: 'Europe/Berlin',
  status: 'approved',
  created_at: at,
  website_url: null,
  ...changes,
});
const offering = (id: number, changes: SmallRow = {}): SmallRow => ({
  id,
  consultant_id: 1,
  name: `{"en":"Offering ${id}"}`,
  description: JSON.stringify({ en: paragraph('x') }),
  offering_type: 'session',
  duration_minutes: 60,
  price_usd: 100,
  created_at: at,
  ...changes,
});
const session = (id: number, changes: SmallRow = {}): SmallRow =>
  consultantBooking(id, {
    scheduled_start: '2024-04-01 10:00:00',
    scheduled_end: '2024-04-01 11:00:00',
    total_hours: 1,
    subtotal_usd: 100,
    platform_fee_usd: 15,
    consultant_payout_usd: 85,
    total_amount_usd: 100,
    payment_status: 'pending',
    booking_status: 'cancelled',
    currency_used: 'USD',
    ...changes,
  });

/** An office as careless programs leave it; ids from 900 on cannot be repaired. */
function carelessOffice(): string {
  const file = path.join(app.database.folder, 'careless.db');
  const from = writeSmallSource(file, {
    ...magnetiqOffice(),
    pages: [page(1, { published_at: '20240301', created_at: 2460370.5 }), page(2)],
    coupons: [coupon(1), coupon(901, { discount_value: 250 })],
    consultants: [
      expert(1, { timezone: 'W. Europe Standard Time', website_url: 'www.nora.example' }),
      expert(2, { timezone: 'GMT+2', website_url: 'javascript:alert(1)' }),
      expert(901, { timezone: 'Mars/Phobos' }),
      expert(902, { email: 'nobody' }),
      expert('', { email: 'empty@experts.test' }),
      expert(null),
    ],
    consultant_offerings: [
      offering(1),
      offering(901, { price_usd: -5 }),
      offering(902, { duration_minutes: 0 }),
      offering(903, { price_usd: '10.005' }),
    ],
    consultant_bookings: [
      session(1, { currency_used: 'eur' }),
      session(2, { currency_used: 'JPY', subtotal_usd: '4222.50', total_amount_usd: '4222.50' }),
      session(901, { scheduled_end: '2024-04-01 09:00:00' }),
      session(902, { scheduled_end: '2024-04-01 10:00:00' }),
      session(903, { currency_used: 'JPY', total_amount_usd: '0.40' }),
    ],
  });
  const database = new Database(file);
  // Latin-1 where UTF-8 is promised, and half a character.
  database.exec(`update pages set title = cast(x'7b22656e223a224dfc6c6c6572227d' as text) where id = 1`);
  database.exec(`update pages set slug = 'seite-2', title = '{"en":"half \\ud83d"}' where id = 2`);
  database.close();
  return from;
}

beforeAll(async () => {
  app = await bootApp();
});
afterAll(async () => {
  removeFiles();
  await app.stop();
});

describe('what no column should hold', () => {
  let result: ImportResult;
  beforeAll(async () => {
    result = await importFrom('magnetiq', carelessOffice());
  });

  const rejected = (table: string): unknown =>
    result.tables[table]?.rejected.map(({ id, column, reason }) => [id, column, reason]);
  const repaired = (table: string): unknown =>
    result.tables[table]?.repairs?.map(({ column, rule, ids }) => [column, rule, ids]);

  it('is rejected by name where no rule repairs it', () => {
    expect(rejected('coupons')).toEqual([[901, 'discount_value', 'is more than 10000']]);
    expect(rejected('consultants')).toEqual([
      [901, 'timezone', 'is no time zone'],
      [902, 'email', expect.stringMatching(/e-mail|Expected/)],
      ['', 'id', expect.stringContaining('is empty')],
      [null, 'id', expect.stringContaining('is empty')],
    ]);
    expect(rejected('consultant_offerings')).toEqual([
      [901, 'price_usd', 'is less than 0'],
      [902, 'duration_minutes', 'is less than 5'],
      [903, 'price_usd', expect.stringContaining('two decimals')],
    ]);
    expect(rejected('consultant_bookings')).toEqual([
      [901, 'scheduled_end', 'is before the start'],
      [902, 'scheduled_end', 'is before the start'],
      [903, 'total_amount_usd', expect.stringContaining('40 hundredths cannot be paid in JPY')],
    ]);
  });

  it('is repaired by a named rule, and the report says so', () => {
    expect(repaired('consultants')).toEqual([
      ['timezone', 'windows_zone', [1]],
      ['website_url', 'completed_link', [1]],
      ['timezone', 'offset_zone', [2]],
      ['website_url', 'unsafe_link', [2]],
    ]);
    expect(repaired('pages')).toEqual(
      expect.arrayContaining([
        ['title', 'windows_1252', [1]],
        ['created_at', 'julian_day', [1]],
        ['published_at', 'compact_date', [1]],
        ['title', 'lone_surrogate', [2]],
      ]),
    );
    expect(repaired('consultant_bookings')).toEqual([
      ['currency_used', 'capital_letters', [1]],
      ['subtotal_usd', 'rounded_to_currency', [2]],
      ['total_amount_usd', 'rounded_to_currency', [2]],
    ]);
    expect(printReport(result)).toContain("timezone repaired in 1 row (1), windows_zone: a zone by Windows' name");
  });

  it('stands there as repaired, and is never published as it was', async () => {
    const experts = await app.strapi.db
      .query('api::experts.consultant')
      .findMany({ where: { locale: 'en' }, orderBy: 'email' });
    expect(experts.map(({ timezone, websiteUrl }) => [timezone, websiteUrl])).toEqual([
      ['Europe/Berlin', 'https://www.nora.example'],
      ['Etc/GMT-2', null],
    ]);
    const { subtotalCents, totalAmountCents } = await app.strapi.db
      .query('api::bookings.consultant-booking')
      .findOne({ where: { currency: 'JPY' } });
    expect([subtotalCents, totalAmountCents].map(Number)).toEqual([422_300, 422_300]);
    const titles = await app.strapi.documents('api::content.page').findMany({ status: 'published', sort: 'slug' });
    expect(titles.map(({ title }) => title)).toEqual(['Müller', 'half \ufffd']);
    expect(titles[0]?.createdAt).toBe('2024-03-01T00:00:00.000Z');
  });

  it('goes back as it came', async () => {
    const { rows } = await exportToSqlite(app, 'magnetiq');
    const [first] = rows('pages') as { title: Buffer; created_at: number }[];
    expect(Buffer.from(first?.title ?? '').toString('latin1')).toBe('{"en":"Müller"}');
    expect(first?.created_at).toBe(2460370.5);
    expect(rows('consultant_bookings')).toMatchObject([{ currency_used: 'eur' }, { total_amount_usd: 4222.5 }]);
    expect(rows('consultants')).toMatchObject([
      { timezone: 'W. Europe Standard Time', website_url: 'www.nora.example' },
      { timezone: 'GMT+2', website_url: 'javascript:alert(1)' },
    ]);
  });
});

describe('amounts of a document that says DECIMAL and no more', () => {
  it('are rounded to hundredths, said so, and given back as they were', async () => {
    const profile = (id: string, role: string): SmallRow => ({
      id,
      username: id,
      display_name: id,
      role,
      created_at: at,
    });
    const from = writeSmallSource(path.join(app.database.folder, 'plain-decimals.db'), {
      profiles: [profile('p1', 'client'), profile('p2', 'influencer')],
      campaigns: [
        {
          id: 'c1',
          client_id: 'p1',
          influencer_id: 'p2',
          title: 'A',
          budget: '1234.565',
          status: 'draft',
          created_at: at,
        },
        { id: 'c2', client_id: 'p1', influencer_id: 'p2', title: 'B', budget: 10.5, status: 'draft', created_at: at },
      ],
    });
    const { tables } = await importFrom('linkard', from);
    expect(tables.campaigns?.rejected).toEqual([]);
    expect(tables.campaigns?.repairs).toEqual([
      { column: 'budget', rule: 'rounded_to_hundredths', rows: 1, ids: ['c1'] },
    ]);
    const campaigns = await app.strapi.db.query('api::marketplace.campaign').findMany({ orderBy: 'title' });
    expect(campaigns.map(({ budgetCents }) => Number(budgetCents))).toEqual([123_457, 1050]);
    const { rows } = await exportToSqlite(app, 'linkard');
    expect(rows('campaigns')).toMatchObject([{ budget: 1234.565 }, { budget: 10.5 }]);
  });
});
