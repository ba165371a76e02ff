import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARCHIVE_TASK } from '../../src/api/analytics/jobs/register-jobs';
import { rowsBetween } from '../../src/api/analytics/read-models/rows-between';
import { archiveOf, type ArchivedTable } from '../../src/api/analytics/store/archive';
import { archiveOldRows } from '../../src/api/analytics/use-cases/archive/archive-old-rows';
import { removeOldMonths } from '../../src/api/analytics/use-cases/archive/remove-old-months';
import { enqueueJob } from '../../src/shared/jobs/queue';
import { runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { spawnServer } from '../support/spawn-server';
import { waitFor } from '../support/wait-for';

const DAY_MS = 24 * 3_600_000;
const EVENTS: ArchivedTable = 'analytics_events';

let app: TestApp;
/** Whole milliseconds, so that a day is the same on both databases. */
let today: Date;

beforeAll(async () => {
  // The work is done by this test and by the server that it kills.
  app = await bootApp(EVERYTHING, { JOBS: 'off', ANALYTICS_ARCHIVE_AFTER_DAYS: '90' });
  today = new Date(Math.floor(Date.now() / 1000) * 1000);
}, 180_000);

afterAll(() => app?.stop());

const knex = () => app.strapi.db.connection;
const daysAgo = (days: number): Date => new Date(today.getTime() - days * DAY_MS);
const everything = { from: new Date(0), to: new Date(Date.now() + DAY_MS) };

async function insertEvents(ages: readonly number[], eventType: string): Promise<void> {
  const rows = ages.map((age, index) => ({
    document_id: `${eventType}-${index}`,
    event_type: eventType,
    properties: JSON.stringify({ age }),
    created_at: daysAgo(age),
  }));
  await knex().batchInsert(EVENTS, rows, 50);
}

async function agesOf(eventType: string): Promise<number[]> {
  const rows = (await rowsBetween(app.strapi, EVENTS, { ...everything, columns: ['event_type', 'properties'] })) as {
    event_type: string;
    properties: unknown;
  }[];
  const own = rows.filter((row) => row.event_type === eventType);
  const ages = own.map(({ properties }) => (typeof properties === 'string' ? JSON.parse(properties) : properties).age);
  return ages.sort((one, other) => one - other);
}

const archived = () => {
  const archive = archiveOf(app.strapi, EVENTS);
  const query = knex()(archive.name);
  return archive.schema ? query.withSchema(archive.schema) : query;
};

const countOf = async (query: { count(name: string): unknown }): Promise<number> =>
  Number(((await query.count('* as n')) as { n: string }[])[0]?.n);

describe('retention of events', () => {
  test('moves what is past it, in batches, and reads both together', async () => {
    const ages = Array.from({ length: 120 }, (_, index) => index * 5);
    await insertEvents(ages, 'walk');
    await knex()('analytics_page_views').insert({ document_id: 'v', url: '/a', created_at: daysAgo(500) });
    const moved = await archiveOldRows(app.strapi, { batchSize: 7 });
    const past = ages.filter((age) => age >= 90).length;
    expect(moved).toEqual({ analytics_events: past, analytics_page_views: 1 });
    expect(await countOf(knex()(EVENTS))).toBe(ages.length - past);
    expect(await countOf(archived())).toBe(past);
    expect(await agesOf('walk')).toEqual(ages);
  });

  test('finds nothing to do the next time', async () => {
    expect((await archiveOldRows(app.strapi)).analytics_events).toBe(0);
  });

  test('does not double a row that the archive has already', async () => {
    const { archive_month: _month, ...row } = await archived().first();
    await knex()(EVENTS).insert(row);
    const before = await countOf(archived());
    await archiveOldRows(app.strapi);
    expect(await countOf(archived())).toBe(before);
    expect(await knex()(EVENTS).where({ id: row.id }).first()).toBeUndefined();
  });

  test('stops between two batches when it is told to', async () => {
    await insertEvents([200, 201, 202, 203], 'stopped');
    const stopped = AbortSignal.abort();
    expect((await archiveOldRows(app.strapi, { signal: stopped })).analytics_events).toBe(0);
    expect((await archiveOldRows(app.strapi)).analytics_events).toBe(4);
  });

  test('reads a span across the border, and nothing beside it', async () => {
    const span = { from: daysAgo(100), to: daysAgo(80), columns: ['event_type'] };
    const rows = (await rowsBetween(app.strapi, EVENTS, span)) as { event_type: string }[];
    expect(rows.filter((row) => row.event_type === 'walk')).toHaveLength(4);
  });

  test('takes columns that the table got later', async () => {
    await knex().schema.alterTable(EVENTS, (table) => void table.string('later', 50));
    await runEnsureSchema(app.strapi);
    await knex()(EVENTS).insert({ document_id: 'l', event_type: 'later', later: 'kept', created_at: daysAgo(91) });
    await archiveOldRows(app.strapi);
    const rows = await rowsBetween(app.strapi, EVENTS, { ...everything, columns: ['later'] }).whereNotNull('later');
    expect(rows).toEqual([{ later: 'kept' }]);
  });

  test('removes months of the archive only beyond the second limit', async () => {
    const before = await agesOf('walk');
    await removeOldMonths(app.strapi, 12);
    const after = await agesOf('walk');
    expect(before.filter((age) => age < 365)).toEqual(after.filter((age) => age < 365));
    expect(after.filter((age) => age > 400)).toEqual([]);
    expect(before.filter((age) => age > 400)).not.toEqual([]);
  });
});

describe('a server that is killed while it archives', () => {
  const ROWS = 150_000;

  test('has lost and doubled nothing, and the next one goes on', async () => {
    const series =
      app.database.kind === 'postgres'
        ? `select 'k' || n, 'killed', ?::timestamp - n % 900 * interval '1 minute' from generate_series(1, ${ROWS}) n`
        : `with recursive s(n) as (select 1 union all select n + 1 from s where n < ${ROWS})
           select 'k' || n, 'killed', ? - n % 900 * 60000 from s`;
    await knex().raw(`insert into ${EVENTS} (document_id, event_type, created_at) ${series}`, [
      app.database.kind === 'postgres' ? daysAgo(300) : daysAgo(300).getTime(),
    ]);
    await enqueueJob(app.strapi, { task: ARCHIVE_TASK, payload: {} });
    const killed = () => archived().where({ event_type: 'killed' });
    const server = spawnServer(app.database, { env: { ANALYTICS_ARCHIVE_AFTER_DAYS: '90' } });
    await waitFor('the first batch to be archived', async () => (await countOf(killed())) > 0, 90_000);
    const running = await server;
    await running.kill();
    const inArchive = await countOf(killed());
    const alive = await countOf(knex()(EVENTS).where({ event_type: 'killed' }));
    expect(inArchive + alive).toBe(ROWS);
    await archiveOldRows(app.strapi);
    expect(await countOf(killed())).toBe(ROWS);
    expect(await countOf(knex()(EVENTS).where({ event_type: 'killed' }))).toBe(0);
  });
});
