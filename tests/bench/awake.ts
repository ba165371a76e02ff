import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { openAdminSession } from '../support/admin-session';
import { bootAlone, type TestApp } from '../support/boot';
import { holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import buildServer from '../support/global-setup';
import { createTestDatabase, type DatabaseKind } from '../support/test-database';
import { percentile, type Bench, type Figure } from './bench';
import { keepAsking, type Client, type Served } from './clients';
import { startMeasured, type MeasuredServer } from './measured-server';
import { probeHealth, throttle } from './probe';
import { seedReads } from './reads-data';

const root = path.resolve(__dirname, '../..');
const READERS = 50;
const WRITERS = 50;
const WARM_UP_MS = 5_000;
const MEASURED_MS = 15_000;
const PAGE = '/content-manager/collection-types/api::content.page';
const LISTS = [
  '/api/content/pages?sort=slug&pagination[pageSize]=25&locale=en',
  '/api/content/pages?sort=slug&pagination[pageSize]=25&locale=de',
  '/api/experts/consultant-offerings?sort=slug&pagination[pageSize]=25&populate=consultant&locale=en',
  '/api/experts/consultants?sort=slug&pagination[pageSize]=25&locale=en',
];

/** What the clients know of what is stored. */
interface Seeded {
  token: string;
  pages: string[];
  offerings: Offering[];
  starts: string;
}

async function seed(app: TestApp): Promise<Seeded> {
  await seedReads(app);
  const { token } = await openAdminSession(app);
  const pages = await app.strapi.documents('api::content.page').findMany({ limit: WRITERS });
  const offerings: Offering[] = [];
  for (let number = 0; number < WRITERS / 2; number += 1) {
    const expert = await createExpert(app, { slug: `host-${number}`, slotStepMinutes: 60 });
    offerings.push(await createOffering(app, expert, { slug: `call-${number}` }));
  }
  return { token, pages: pages.map(({ documentId }) => documentId), offerings, starts: inDays(app, 3, 0) };
}

const json = { 'Content-Type': 'application/json' };

const reader =
  (url: string, number: number): Client =>
  (turn) =>
    fetch(url + (LISTS[(number + turn) % LISTS.length] ?? ''));

/** One half holds slots, each of an expert of its own; the other saves pages in the admin. */
function writer({ token, pages, offerings, starts }: Seeded, url: string, number: number): Client {
  const offering = offerings[number];
  if (!offering)
    return (turn) =>
      fetch(`${url}${PAGE}/${pages[number]}?locale=en`, {
        method: 'PUT',
        headers: { ...json, Authorization: `Bearer ${token}` },
        body: JSON.stringify({ title: `Page ${number}.${turn}` }),
      });
  return (turn) => {
    const start = new Date(Date.parse(starts) + turn * 3_600_000).toISOString();
    const client = { firstName: 'Carl', lastName: 'Client', email: `${randomUUID()}@example.com` };
    return fetch(`${url}/api/bookings`, {
      method: 'POST',
      headers: { ...json, 'Idempotency-Key': randomUUID() },
      body: JSON.stringify(holdRequest(offering, start, { client })),
    });
  };
}

const times = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

interface Outcome {
  health: number[];
  reads: Served;
  writes: Served;
}

/** Clients ask for a while; only then health is asked for, too. */
async function load(server: MeasuredServer, seeded: Seeded, tenth: boolean): Promise<Outcome> {
  const release = tenth ? await throttle(server.pid) : () => undefined;
  let over = false;
  const done = (): boolean => over;
  const asking = Promise.all([
    keepAsking(
      times(READERS).map((number) => reader(server.url, number)),
      done,
    ),
    keepAsking(
      times(WRITERS).map((number) => writer(seeded, server.url, number)),
      done,
    ),
  ]);
  await new Promise((resolve) => setTimeout(resolve, WARM_UP_MS));
  // At a tenth of a core as much is asked of it as at a whole one.
  const endProbe = await probeHealth(server.url, tenth ? 500 : 50);
  await new Promise((resolve) => setTimeout(resolve, MEASURED_MS));
  over = true;
  const [health, [reads, writes]] = await Promise.all([endProbe(), asking]);
  release();
  return { health, reads, writes };
}

const seconds = (WARM_UP_MS + MEASURED_MS) / 1000;

function figuresOf(kind: string, { health, reads, writes }: Outcome, max?: number): Figure[] {
  for (const { refused } of [reads, writes])
    if (refused.length > 0) throw new Error(`${kind}: ${refused.length} refused, such as ${refused[0]}`);
  const answered = health.filter((ms) => ms >= 0);
  const lost = reads.lost.length + writes.lost.length + health.length - answered.length;
  return [
    { label: `${kind}: /healthz, median`, value: percentile(answered, 50), unit: 'ms' },
    { label: `${kind}: /healthz, p95`, value: percentile(answered, 95), unit: 'ms', ...(max && { max }) },
    { label: `${kind}: /healthz, slowest`, value: percentile(answered, 100), unit: 'ms' },
    { label: `${kind}: reads`, value: reads.ms.length / seconds, unit: '/s' },
    { label: `${kind}: a read, p95`, value: percentile(reads.ms, 95), unit: 'ms' },
    { label: `${kind}: writes`, value: writes.ms.length / seconds, unit: '/s' },
    { label: `${kind}: a write, p95`, value: percentile(writes.ms, 95), unit: 'ms' },
    { label: `${kind}: a write, slowest`, value: percentile(writes.ms, 100), unit: 'ms' },
    { label: `${kind}: connections lost`, value: lost, unit: '', max: 0 },
  ];
}

async function runOn(kind: DatabaseKind): Promise<Figure[]> {
  const database = await createTestDatabase(kind);
  let server: MeasuredServer | undefined;
  try {
    const app = await bootAlone({ on: database, env: { JOBS: 'off' } });
    const seeded = await seed(app);
    await app.stop();
    const start = (): Promise<MeasuredServer> =>
      startMeasured({
        appDir: root,
        distDir: path.join(root, 'dist'),
        database,
        env: { BOOKING_MAX_HOLDS_PER_ADDRESS: '0' },
      });
    server = await start();
    const figures = figuresOf(kind, await load(server, seeded, false), kind === 'sqlite' ? 50 : undefined);
    if (kind === 'postgres') return figures;
    await server.stop();
    server = await start();
    const later = { ...seeded, starts: new Date(Date.parse(seeded.starts) + 200 * 86_400_000).toISOString() };
    return [...figures, ...figuresOf(`${kind}, a tenth of a core`, await load(server, later, true))];
  } finally {
    await server?.stop();
    await database.remove();
  }
}

async function run(): Promise<Figure[]> {
  await buildServer();
  const figures = await runOn('sqlite');
  return process.env.TEST_DATABASE_URL ? [...figures, ...(await runOn('postgres'))] : figures;
}

export const awakeBench: Bench = {
  name: 'awake',
  about: `how long /healthz takes, asked from another process, while ${WRITERS} clients write and ${READERS} read; on PostgreSQL too with TEST_DATABASE_URL`,
  run,
};
