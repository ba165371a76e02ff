import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { bootAlone, type TestApp } from '../support/boot';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await bootAlone({ on: database });
}, 180_000);

afterAll(async () => {
  await app?.stop();
  await database?.remove();
});

const knex = () => app.strapi.db.connection;

/** Indexes, triggers and constraints by name. */
async function extras(): Promise<string[]> {
  if (database.kind === 'sqlite') {
    return knex()('sqlite_master')
      .whereIn('type', ['index', 'trigger'])
      .whereNotNull('sql')
      .orderBy('name')
      .pluck('name');
  }
  const { rows } = await knex().raw<{ rows: { name: string }[] }>(
    `select indexname as name from pg_indexes where schemaname = current_schema()
     union select conname from pg_constraint where contype in ('c', 'x') order by 1`,
  );
  return rows.map(({ name }) => name);
}

const RANGES: [
  table: string,
  row: Record<string, unknown>,
  column: string,
  values: [inside: number, outside: number],
][] = [
  ['accounts_reviews', {}, 'rating', [5, 6]],
  ['content_testimonials', {}, 'rating', [1, 0]],
  ['content_translations', {}, 'confidence_score', [0.5, 1.01]],
  ['experts_scraping_jobs', {}, 'priority', [10, 11]],
  ['experts_scraping_jobs', {}, 'progress_percentage', [0, -1]],
  ['bookings_consultant_bookings', {}, 'client_rating', [5, 6]],
  ['memberships_credit_lots', { amount: 3 }, 'remaining', [3, 4]],
  ['billing_payment_transactions', {}, 'risk_score', [100, 101]],
];

describe('ranges', () => {
  test.each(RANGES)('of %s hold below the document service', async (table, row, column, [inside, outside]) => {
    const document_id = `range-${column}`;
    await knex()(table).insert({ ...row, document_id, [column]: inside });
    await knex()(table).insert({ ...row, document_id: `${document_id}-none`, [column]: null });
    await expect(knex()(table).insert({ ...row, document_id: 'bad', [column]: outside })).rejects.toThrow();
    await expect(
      knex()(table)
        .where({ document_id })
        .update({ [column]: outside }),
    ).rejects.toThrow();
    expect((await knex()(table).where({ document_id }).first())[column]).toBe(inside);
  });
});

describe('unique expressions', () => {
  test('let a visitor take part in an experiment once', async () => {
    const take = (row: object) =>
      knex()('analytics_experiment_participants').insert({ experiment_document_id: 'x', ...row });
    await take({ user_document_id: 'u', session_id: 's' });
    await take({ session_id: 's' });
    await expect(take({ session_id: 's' })).rejects.toThrow();
    await expect(take({ user_document_id: 'u', session_id: 't' })).rejects.toThrow();
    await take({});
    await take({});
  });

  test('let the house connect an account once, and again when it was deleted', async () => {
    const connect = (row: object) =>
      knex()('social_social_accounts').insert({
        platform: 'linkedin',
        account_id: 'a',
        connected_by_staff_document_id: 'editor',
        ...row,
      });
    await connect({ deleted_at: new Date() });
    await connect({});
    await connect({ connected_by_staff_document_id: null, user_document_id: 'member' });
    await expect(connect({})).rejects.toThrow();
  });

  test('store what a tracker sends twice once', async () => {
    const report = () => knex()('analytics_events').insert({ event_type: 'view', client_event_id: 'one' });
    await report();
    await expect(report()).rejects.toThrow();
    await report().onConflict().ignore();
  });
});

describe('a second boot', () => {
  test('changes nothing when it runs again', async () => {
    const before = await extras();
    expect(before).toContain('accounts_reviews_pending_px');
    expect(before).toContain('analytics_experiment_participants_once_uq');
    await runEnsureSchema(app.strapi);
    expect(await extras()).toEqual(before);
  });

  test('keeps all of it when Strapi changes the tables', async () => {
    const before = await extras();
    await app.stop();
    app = await bootAlone({
      on: database,
      beforeRegister: (strapi) => {
        // A column that changes its type makes Strapi build the table anew on SQLite.
        for (const [uid, name] of [
          ['api::accounts.review', 'title'],
          ['api::analytics.event', 'browser'],
          ['api::social.social-account', 'accountName'],
        ] as const) {
          const { attributes } = strapi.contentTypes[uid] as { attributes: Record<string, { type: string }> };
          Object.assign(attributes[name] ?? {}, { type: 'text' });
        }
      },
    });
    expect((await knex()('accounts_reviews').columnInfo('title')).type).toBe('text');
    const after = await extras();
    expect(before.filter((name) => !after.includes(name))).toEqual([]);
    const bad = knex()('accounts_reviews').insert({ document_id: 'late', rating: 6 });
    await expect(bad).rejects.toThrow();
  });
});
