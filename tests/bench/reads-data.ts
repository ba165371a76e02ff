import knex, { type Knex } from 'knex';
import type { TestApp } from '../support/boot';
import type { TestDatabase } from '../support/test-database';

export const PAGES = 200;
const EXPERTS = 100;

export const OPEN_TYPES = ['api::content.page', 'api::experts.consultant', 'api::experts.consultant-offering'] as const;

const text = (words: string) => [
  {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 'b', text: words, marks: [] }],
  },
];

/** Pages in both languages and experts with an offering each, all public. */
export async function seedReads({ strapi }: TestApp): Promise<void> {
  const pages = strapi.documents('api::content.page');
  for (let number = 1000; number < 1000 + PAGES; number += 1) {
    const english = { title: `Page ${number}`, slug: `page-${number}`, content: text('What we do. '.repeat(20)) };
    const { documentId } = await pages.create({ data: english as never, status: 'published' });
    const german = { title: `Seite ${number}`, content: text('Was wir tun. '.repeat(20)) };
    await pages.update({ documentId, locale: 'de', data: german as never, status: 'published' });
  }
  for (let number = 100; number < 100 + EXPERTS; number += 1) {
    const { documentId } = await strapi.documents('api::experts.consultant').create({
      data: {
        slug: `expert-${number}`,
        firstName: 'Bench',
        lastName: String(number),
        displayName: `Bench ${number}`,
        jobTitle: 'Adviser',
        email: `bench-${number}@example.com`,
        expertiseAreas: ['Strategy'],
        consultantStatus: 'approved',
        bio: text('An adviser. '.repeat(10)),
      } as never,
    });
    await strapi.documents('api::experts.consultant-offering').create({
      data: {
        slug: `offering-${number}`,
        name: 'Session',
        shortDescription: 'An hour',
        description: text('An hour. '.repeat(10)),
        consultant: documentId,
        durationMinutes: 60,
        priceCents: 10_000,
        pricingModel: 'fixed',
      } as never,
    });
  }
}

const connect = ({ kind, env }: TestDatabase): Knex =>
  kind === 'postgres'
    ? knex({ client: 'pg', connection: env.DATABASE_URL })
    : knex({ client: 'better-sqlite3', connection: { filename: env.DATABASE_FILENAME ?? '' }, useNullAsDefault: true });

const TABLES = [
  'content_pages',
  'experts_consultants',
  'experts_consultant_offerings',
  'experts_consultant_offerings_consultant_lnk',
];

/** Copies what both have of these rows, so that both read the same. */
export async function copyRows(from: TestDatabase, to: TestDatabase): Promise<void> {
  const [source, target] = [connect(from), connect(to)];
  try {
    for (const table of TABLES) {
      const known = Object.keys(await target(table).columnInfo());
      const rows = (await source(table)) as Record<string, unknown>[];
      const kept = rows.map((row) => Object.fromEntries(known.map((name) => [name, plain(row[name])])));
      await target(table).delete();
      await target.batchInsert(table, kept, 20);
    }
  } finally {
    await Promise.all([source.destroy(), target.destroy()]);
  }
}

/** PostgreSQL's driver gives JSON as values and would take a list for an array of its own. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
