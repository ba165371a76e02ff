import path from 'node:path';
import type { Context } from 'koa';
import { runImport } from '../../src/legacy/import/run-import';
import { openSource } from '../../src/legacy/source/open-source';
import { bootAlone, type TestApp } from '../support/boot';
import buildServer from '../support/global-setup';
import { coupon } from '../support/legacy/magnetiq-office';
import { writeSmallSource } from '../support/legacy/small-source';
import { createTestDatabase } from '../support/test-database';
import type { Bench, Figure } from './bench';

const ONE_BY_ONE = 150;
const ROWS = 10_000;
/** `BENCH_EVENTS=1000000` for a table of the size that a real site has. */
const EVENTS = Number(process.env.BENCH_EVENTS ?? 50_000);

async function perSecond(rows: number, work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return rows / ((performance.now() - before) / 1000);
}

/** A route as Strapi's own for a type: one document for each request. */
function addRoute({ strapi }: Pick<TestApp, 'strapi'>): void {
  strapi.server.routes([
    {
      method: 'POST',
      path: '/bench/coupons',
      handler: async (ctx: Context) => {
        const { data } = ctx.request.body as { data: object };
        ctx.body = { data: await strapi.documents('api::billing.coupon').create({ data: data as never }) };
      },
      config: { auth: false },
    },
  ] as never);
}

/** The same coupons one after the other over REST, as a script would move them. */
async function createOneByOne(app: TestApp): Promise<number> {
  const create = async (number: number): Promise<void> => {
    const data = {
      code: `REST${number}`,
      internalName: `Coupon ${number}`,
      discountType: 'percentage',
      discountBasisPoints: 1250,
      applicableTo: 'thirty_for_thirty',
      validFrom: '2024-03-01T10:00:00.000Z',
    };
    const answer = await fetch(`${app.url}/bench/coupons`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ data }),
    });
    if (!answer.ok) throw new Error(`REST: ${answer.status} ${await answer.text()}`);
  };
  for (let number = 0; number < 20; number += 1) await create(number);
  return perSecond(ONE_BY_ONE, async () => {
    for (let number = 100; number < 100 + ONE_BY_ONE; number += 1) await create(number);
  });
}

async function importFile(app: TestApp, from: string): Promise<void> {
  const source = await openSource(from);
  try {
    const { tables } = await runImport(app.strapi, { system: 'magnetiq', source });
    const rejected = Object.values(tables).flatMap((table) => table.rejected);
    if (rejected.length > 0) throw new Error(`The import rejected ${JSON.stringify(rejected[0])}`);
  } finally {
    await source.close();
  }
}

async function run(): Promise<Figure[]> {
  await buildServer();
  const database = await createTestDatabase('sqlite');
  const app = await bootAlone({
    on: database,
    env: { JOBS: 'off', LOG_LEVEL: 'silent' },
    beforeMount: (strapi) => addRoute({ strapi }),
  });
  try {
    const rest = await createOneByOne(app);
    const staff = {
      id: 1,
      email: 'a@bench.test',
      hashed_password: 'x',
      first_name: 'A',
      last_name: 'B',
      role: 'editor',
    };
    const at = '2024-03-01 10:00:00';
    const coupons = Array.from({ length: ROWS }, (_none, number) => coupon(number + 1));
    const small = writeSmallSource(path.join(database.folder, 'coupons.db'), {
      admin_users: [{ ...staff, is_active: 1, created_at: at }],
      coupons,
    });
    const imported = await perSecond(ROWS, () => importFile(app, small));
    const unchanged = await perSecond(ROWS, () => importFile(app, small));
    const events = Array.from({ length: EVENTS }, (_none, number) => ({
      id: number + 1,
      event_type: 'page_view',
      event_category: 'page',
      page_path: `/page/${number % 100}`,
      session_id: `s${number % 5000}`,
      metadata: '{"a":1}',
      created_at: at,
    }));
    const large = writeSmallSource(path.join(database.folder, 'events.db'), { analytics_events: events });
    events.length = 0;
    globalThis.gc?.();
    const memory = process.memoryUsage().rss;
    const eventRate = await perSecond(EVENTS, () => importFile(app, large));
    const eventsAgain = await perSecond(EVENTS, () => importFile(app, large));
    const grown = (process.memoryUsage().rss - memory) / 1024 / 1024;
    console.log(
      `  ${EVENTS} events: the process grew by ${grown.toFixed(0)} MB to ${(process.memoryUsage().rss / 1024 / 1024).toFixed(0)} MB`,
    );
    return [
      { label: 'one by one over REST', value: rest, unit: '/s' },
      { label: 'import of the same documents', value: imported, unit: '/s' },
      { label: 'import against one by one', value: imported / rest, unit: '×', min: 20 },
      { label: 'a second run of the same', value: unchanged, unit: '/s' },
      { label: 'a second run against the first', value: unchanged / imported, unit: '×', min: 4 },
      { label: 'import of events', value: eventRate, unit: '/s' },
      { label: 'a second run of the same events', value: eventsAgain, unit: '/s' },
    ];
  } finally {
    await app.stop();
    await database.remove();
  }
}

/** Moving a database over, against creating the same documents one by one. */
export const importBench: Bench = {
  name: 'import',
  about: 'rows of a documented database per second, against creating them one by one',
  run,
};
