import { paragraph, type SmallRow } from './small-source';

/** The bcrypt hash of `Correct-Horse-1`, as another system made it. */
export const HASH = '$2b$04$L2znwXztmzZpABzxdXUry.tp/8vJ.HKYNyRzkhExGeR1DO7XzqMki';
export const PASSWORD = 'Correct-Horse-1';
const AT = '2024-03-01 10:00:00';

const text = (en: string, de?: string): string => JSON.stringify(de === undefined ? { en } : { en, de });
const rich = (en: string, de?: string): string =>
  JSON.stringify({ en: paragraph(en), ...(de !== undefined && { de: paragraph(de) }) });

export function page(id: number, changes: SmallRow = {}): SmallRow {
  return {
    id,
    slug: `page-${id}`,
    title: text(`Page ${id}`, `Seite ${id}`),
    content: rich(`Text of ${id}`, `Text von ${id}`),
    excerpt: null,
    meta_description: null,
    template: 'default',
    status: 'published',
    is_featured: 0,
    sort_order: id,
    seo_title: null,
    seo_keywords: null,
    structured_data: null,
    canonical_url: null,
    published_at: AT,
    author_id: 1,
    created_at: AT,
    updated_at: '2024-03-02 11:30:00',
    deleted_at: null,
    ...changes,
  };
}

export function coupon(id: number, changes: SmallRow = {}): SmallRow {
  return {
    id,
    code: `OLD${id}`,
    internal_name: `Coupon ${id}`,
    discount_type: 'percentage',
    discount_value: 12.5,
    is_active: 1,
    applicable_to: '30_for_30',
    valid_from: AT,
    created_by: 1,
    created_at: AT,
    ...changes,
  };
}

/** An expert's session with a client; its time, price and states are for the test to say. */
export function consultantBooking(id: number, changes: SmallRow = {}): SmallRow {
  return {
    id,
    consultant_id: 1,
    client_first_name: 'Cleo',
    client_last_name: 'Client',
    client_email: 'cleo@clients.test',
    session_type: 'consultation',
    timezone: 'Europe/Berlin',
    hourly_rate_usd: 100,
    created_at: AT,
    ...changes,
  };
}

/** A small magnetiq database with every kind of bad row, by table; ids from 900 on are the bad ones. */
export function magnetiqOffice(): Record<string, SmallRow[]> {
  const staff = { hashed_password: HASH, timezone: 'Europe/Berlin', language: 'en', is_active: 1, created_at: AT };
  return {
    admin_users: [
      {
        id: 1,
        email: 'Ada@Office.test',
        first_name: 'Ada',
        last_name: 'Lovelace',
        role: 'editor',
        ...staff,
        favourite_colour: 'teal',
      },
      { id: 2, email: 'grace@office.test', first_name: 'Grace', last_name: 'Hopper', role: 'admin', ...staff },
      { id: 900, email: 'x@office.test', first_name: 'X', last_name: 'X', role: 'emperor', ...staff },
    ],
    user_sessions: [
      { id: 5, user_id: 1, session_token: 'session-secret', expires_at: '2099-01-01 00:00:00', created_at: AT },
      { id: 905, user_id: 77, session_token: 'other', expires_at: '2099-01-01 00:00:00', created_at: AT },
    ],
    pages: [
      page(1),
      page(2, { title: text('Only English'), content: rich('English'), status: 'draft', published_at: null }),
      page(901, { title: JSON.stringify({ de: 'Nur Deutsch' }) }),
      page(902, { content: '{broken' }),
      page(903, { status: 'lost' }),
      page(904, { slug: 'page-1' }),
      page(905, { author_id: 4711 }),
      page(906, { created_at: 'yesterday' }),
      page(907, { title: text('x'.repeat(300)) }),
      page(908, { content: JSON.stringify({ en: [{ _type: 'carousel', _key: 'a' }] }) }),
      page(909, { sort_order: 'first' }),
    ],
    coupons: [
      coupon(1),
      coupon(2, { discount_type: 'fixed_amount', discount_value: '20.00', max_discount_amount: '9999999999.99' }),
      coupon(910, { discount_value: 12.505 }),
      coupon(911, { code: 'OLD1' }),
      coupon(912, { created_by: 900 }),
      coupon(913, { created_by: null }),
    ],
    consultants: [
      {
        id: 1,
        first_name: 'Nora',
        last_name: 'Klein',
        expertise_areas: '["pricing"]',
        email: 'nora@experts.test',
        timezone: 'Europe/Berlin',
        status: 'approved',
        created_at: AT,
        hourly_rate_usd: '120.00',
      },
    ],
    consultant_payment_accounts: [
      {
        id: 1,
        consultant_id: 1,
        account_type: 'bank',
        account_name: 'Main',
        iban_encrypted: 'DE89370400440532013000',
        account_country: 'DE',
        account_currency: 'EUR',
        created_at: AT,
      },
    ],
    diary: [{ id: 1, note: 'nobody documents this table' }],
  };
}

/** The bad rows of it, by table: the id and the column to blame. */
export const BAD_ROWS: Record<string, [number, string][]> = {
  admin_users: [[900, 'role']],
  user_sessions: [[905, 'user_id']],
  pages: [
    [901, 'title'],
    [902, 'content'],
    [903, 'status'],
    [904, 'slug'],
    [905, 'author_id'],
    [906, 'created_at'],
    [907, 'title'],
    [908, 'content'],
    [909, 'sort_order'],
  ],
  coupons: [
    [910, 'discount_value'],
    [911, 'code'],
    [912, 'created_by'],
    [913, 'created_by'],
  ],
};
