import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportResult } from '../../src/legacy/import/run-import';
import { bootApp, type TestApp } from '../support/boot';
import { exportToSqlite, removeFiles, type Exported } from '../support/legacy/exported';
import { importedFrom } from '../support/legacy/imported';
import { consultantBooking, coupon, HASH, magnetiqOffice, page } from '../support/legacy/magnetiq-office';
import { writeSmallSource, type SmallRow } from '../support/legacy/small-source';

const AT = '2024-03-01 10:00:00';
const LARGEST = 9223372036854775807n;

function staff(id: number, email: string): SmallRow {
  const names = { first_name: 'Ada', last_name: 'Lovelace', timezone: 'Europe/Berlin' };
  return { id, email, hashed_password: HASH, role: 'editor', is_active: 1, created_at: AT, ...names };
}

function booking(id: number, changes: SmallRow = {}): SmallRow {
  return consultantBooking(id, {
    scheduled_start: `2099-05-${10 + id} 09:00:00`,
    scheduled_end: `2099-05-${10 + id} 10:00:00`,
    total_hours: 1,
    subtotal_usd: 100,
    platform_fee_usd: 15,
    consultant_payout_usd: 85,
    total_amount_usd: 100,
    currency_used: 'USD',
    payment_status: 'pending',
    booking_status: 'confirmed',
    created_at: AT,
    updated_at: AT,
    ...changes,
  });
}

function translation(id: number, key: string, changes: SmallRow = {}): SmallRow {
  const languages = { source_language: 'en', target_language: 'de' };
  return {
    id,
    namespace: 'ui',
    key,
    ...languages,
    source_text: 'x',
    confidence_score: 0.5,
    created_at: AT,
    ...changes,
  };
}

function socialAccount(id: number, platform: string): SmallRow {
  return { id, platform, account_name: 'A', account_id: '42', access_token: 'at', created_by: 1, created_at: AT };
}

const blank = JSON.stringify({ en: '', de: '' });
const [nora, iban] = [magnetiqOffice().consultants?.[0], magnetiqOffice().consultant_payment_accounts?.[0]];

const FIRM: Record<string, SmallRow[]> = {
  admin_users: [
    staff(1, 'Ada@Firm.test'),
    staff(2, 'grace@firm.test'),
    staff(3, 'ada@firm.test'),
    staff(900, 'Ada@Firm.test'),
  ],
  pages: [
    page(1, { seo_title: blank, excerpt: JSON.stringify({ en: [], de: [] }) }),
    page(901, { status: 'archived' }),
  ],
  analytics_events: [
    { id: 1, event_type: 'scroll', event_category: 'blog', event_action: 'read', created_at: AT },
    { id: 2, event_type: 'page_view', created_at: AT },
  ],
  translations: [
    translation(1, 'a'),
    translation(902, 'a'),
    translation(903, 'b', { confidence_score: 1.5 }),
    translation(4, 'c'),
    translation(907, 'd', { source_text: null }),
  ],
  social_accounts: [socialAccount(1, 'twitter'), socialAccount(904, 'twitter'), socialAccount(905, 'tiktok')],
  coupons: [coupon(1, { code: 'Sommer24' }), coupon(906, { code: 'SOMMER24' })],
  consultants: [{ ...nora, hourly_rate_usd: 57.800000000000004 }],
  consultant_payment_accounts: [
    iban ?? {},
    { ...iban, id: 2, account_type: 'crypto', crypto_currency: 'BTC', account_currency: 'eur' },
  ],
  consultant_bookings: [
    booking(1),
    booking(2, { scheduled_end: '2099-05-12 09:00:00' }),
    booking(3, { scheduled_end: '9999-12-31 09:00:00' }),
    booking(4, { timezone: 'W. Europe Standard Time', currency_used: 'usd' }),
  ],
};

let app: TestApp;
let from: string;
let result: ImportResult;
let exported: Exported;

beforeAll(async () => {
  app = await bootApp();
  const file = path.join(app.database.folder, 'firm.db');
  from = writeSmallSource(file, FIRM);
  const database = new Database(file);
  database.exec(`create virtual table pages_fts_en using fts5(title, tokenize='porter')`);
  database.exec(`create table with_large_ids (id integer primary key, name)`);
  // As SQLite gives ids: of the row number.
  database.exec(`create table pages_again as select * from pages`);
  database.exec(`drop table pages; create table pages (id integer primary key, slug, title, content, excerpt, template,
    status, seo_title, published_at, author_id, created_at, updated_at)`);
  database.exec(`insert into pages select id, slug, title, content, excerpt, template, status, seo_title, published_at,
    author_id, created_at, updated_at from pages_again; drop table pages_again`);
  database.exec(`insert into pages select ${LARGEST}, 'largest', title, content, excerpt, template, 'draft', seo_title,
    published_at, author_id, created_at, updated_at from pages where id = 1`);
  database.close();
  result = await importedFrom(app, 'magnetiq', from);
  exported = await exportToSqlite(app, 'magnetiq');
});
afterAll(async () => {
  removeFiles();
  await app.stop();
});

const rejected = (table: string): unknown[] =>
  (result.tables[table]?.rejected ?? []).map(({ id, column, reason }) => [id, column, reason]);

describe('importing the database of a firm', () => {
  it('names each bad row once, with its column, also those that only the database refuses', () => {
    for (const { read, written, rejected: bad } of Object.values(result.tables))
      expect(read).toBe(written + bad.length);
    expect(rejected('translations')).toEqual([
      [902, 'namespace', expect.stringContaining('is taken by another record')],
      [903, 'confidence_score', 'is more than 1'],
      [907, 'source_text', 'is required'],
    ]);
    expect(rejected('social_accounts')).toEqual([
      [904, 'platform', expect.stringContaining('Another record already holds this value.')],
      [905, 'platform', '"tiktok" is no value of it'],
    ]);
  });

  it('refuses a second row with the very same e-mail, and joins another spelling of it', async () => {
    expect(rejected('admin_users')).toEqual([
      [900, 'email', expect.stringContaining('email is taken by another record: admin_users 1 of magnetiq')],
    ]);
    expect(exported.rows('admin_users').map(({ id, email }) => [id, email])).toEqual([
      [1, 'Ada@Firm.test'],
      [2, 'grace@firm.test'],
      [3, 'ada@firm.test'],
    ]);
    const again = await importedFrom(app, 'magnetiq', from);
    expect(again.tables.admin_users).toMatchObject({
      written: 0,
      unchanged: 3,
      rejected: [{ id: 900, column: 'email' }],
    });
  });

  it('takes what the document lists, and nothing that only other systems have', () => {
    expect(rejected('pages')).toEqual([[901, 'status', '"archived" is no value of it']]);
    expect(exported.rows('analytics_events')).toMatchObject([
      { event_type: 'scroll', event_category: 'blog', event_action: 'read' },
      { event_type: 'page_view' },
    ]);
    expect(exported.report.exitCode()).toBe(0);
  });

  it('takes an editor left empty for nothing said, and gives it back', () => {
    const [first] = exported.rows('pages');
    expect(first).toMatchObject({ id: 1, seo_title: blank, excerpt: JSON.stringify({ en: [], de: [] }) });
  });

  it('keeps ids that no number holds', () => {
    const database = new Database(exported.file, { readonly: true });
    database.defaultSafeIntegers(true);
    expect(database.prepare(`select id from pages where slug = 'largest'`).get()).toEqual({ id: LARGEST });
    database.close();
  });

  it('leaves indexes of a full-text search out of account', () => {
    expect(result.unknownTables).toEqual(['with_large_ids']);
  });

  it('keeps codes in the spelling in which they are looked up, and reads amounts without noise', async () => {
    const stored = await app.strapi.db.connection('billing_coupons').select('code');
    expect(stored).toEqual([{ code: 'SOMMER24' }]);
    expect(rejected('coupons')).toEqual([
      [906, 'code', expect.stringContaining('code is taken by another record: coupons 1 of magnetiq')],
    ]);
    expect(exported.rows('coupons')).toMatchObject([{ code: 'Sommer24' }]);
    const [consultant] = await app.strapi.db.connection('experts_consultants').select('hourly_rate_cents');
    expect(Number(consultant?.hourly_rate_cents)).toBe(5_780);
    expect(exported.rows('consultants')).toMatchObject([{ hourly_rate_usd: 57.800000000000004 }]);
    expect(exported.rows('consultant_payment_accounts')).toMatchObject([
      { account_currency: 'EUR' },
      { crypto_currency: 'BTC', account_currency: 'eur' },
    ]);
  });

  it('claims the time of sessions that have one, and changes nothing else of them', async () => {
    expect(rejected('consultant_bookings')).toEqual([[2, 'scheduled_end', 'is before the start']]);
    expect(result.tables.consultant_bookings?.warnings).toEqual([expect.stringMatching(/It lasts \d{8} hours/)]);
    expect(await app.strapi.db.connection('bookings_resource_claims')).toHaveLength(24);
    expect(exported.rows('consultant_bookings')).toMatchObject(
      (FIRM.consultant_bookings ?? [])
        .filter(({ id }) => id !== 2)
        .map(({ id, updated_at, timezone }) => ({ id, updated_at, timezone })),
    );
  });

  it('takes a new e-mail of a row that was joined, and leaves what it shares as it is', async () => {
    const database = new Database(path.join(app.database.folder, 'firm.db'));
    database.exec(`update admin_users set email = 'eve@firm.test', timezone = 'Asia/Tokyo' where id = 3`);
    database.close();
    const { tables } = await importedFrom(app, 'magnetiq', from);
    expect(tables.admin_users).toMatchObject({ written: 1, unchanged: 2, rejected: [{ id: 900, column: 'email' }] });
    const users = (await exportToSqlite(app, 'magnetiq')).rows('admin_users');
    expect(users.map(({ id, email, timezone }) => [id, email, timezone])).toEqual([
      [1, 'Ada@Firm.test', 'Europe/Berlin'],
      [2, 'grace@firm.test', 'Europe/Berlin'],
      [3, 'eve@firm.test', 'Asia/Tokyo'],
    ]);
    const zones = (await app.strapi.db.connection('accounts_staff_profiles').pluck('timezone')) as string[];
    expect(zones).toEqual(['Europe/Berlin', 'Europe/Berlin']);
  });
});
