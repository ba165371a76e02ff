import path from 'node:path';
import { openAdminSession } from '../support/admin-session';
import { createToken } from '../support/api-token';
import { bootAlone } from '../support/boot';
import buildServer from '../support/global-setup';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { median, type Bench, type Figure } from './bench';
import { seedPages } from './depth-data';
import { startMeasured, type MeasuredServer } from './measured-server';

const root = path.resolve(__dirname, '../..');
const FEW = 1_000;
const MANY = 100_000;
/** A page far behind, of 25 each. */
const LATE = 3_900;
const BATCHES = 7;
const REQUESTS = 30;

/** Orders as frontends ask for them, each in one of the languages. */
const ORDERS = ['locale=en', 'sort=slug&locale=en', 'sort=title&locale=de', 'sort=publishedAt:desc&locale=en'];

/** A server, and who asks it: answers to a token are made for it, those to everybody would come from memory. */
interface Subject {
  server: MeasuredServer;
  token: string;
}

async function ask({ server, token }: Subject, query: string): Promise<{ next: string | null; rows: number }> {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}/api/content/pages?${query}`, { headers });
  const { data, meta } = (await response.json()) as {
    data: unknown[] | null;
    meta: { pagination: { next: string | null } };
  };
  if (data?.length !== 25) throw new Error(`${query}: ${response.status}, ${data?.length} rows`);
  return { next: meta.pagination.next, rows: data.length };
}

async function cpuOfBatch(subject: Subject, query: string): Promise<number> {
  const before = await subject.server.usage();
  for (let request = 0; request < REQUESTS; request += 1) await ask(subject, query);
  return ((await subject.server.usage()).cpuMs - before.cpuMs) / REQUESTS;
}

/** CPU milliseconds of one request of each kind, the median of batches that alternate. */
async function cpuOfEach(kinds: readonly [Subject, string][]): Promise<number[]> {
  for (const [subject, query] of kinds) await cpuOfBatch(subject, query);
  const measured: number[][] = kinds.map(() => []);
  for (let batch = 0; batch < BATCHES; batch += 1)
    for (const [place, [subject, query]] of kinds.entries()) measured[place]?.push(await cpuOfBatch(subject, query));
  return measured.map(median);
}

async function figuresOf(order: string, { few, many }: { few: Subject; many: Subject }): Promise<Figure[]> {
  const page = (number: number): string => `${order}&pagination[page]=${number}`;
  const { next } = await ask(many, page(LATE - 1));
  const late = `${order}&pagination[after]=${next}`;
  const [ofFew = NaN, ofMany = NaN, byCursor = NaN, byNumber = NaN] = await cpuOfEach([
    [few, page(1)],
    [many, page(1)],
    [many, late],
    [many, page(LATE)],
  ]);
  return [
    { label: `${order}: first page of ${FEW}`, value: ofFew, unit: 'ms CPU' },
    { label: `${order}: first page of ${MANY}`, value: ofMany, unit: 'ms CPU' },
    { label: `${order}: page ${LATE} by a cursor`, value: byCursor, unit: 'ms CPU' },
    { label: `${order}: page ${LATE} by its number`, value: byNumber, unit: 'ms CPU' },
    { label: `${order}: first page of ${MANY} / of ${FEW}`, value: ofMany / ofFew, unit: '×', max: 2 },
    { label: `${order}: page ${LATE} by a cursor / first page`, value: byCursor / ofMany, unit: '×', max: 1.5 },
  ];
}

async function fill(database: TestDatabase, count: number): Promise<string> {
  const app = await bootAlone({ on: database, env: { JOBS: 'off' } });
  await seedPages(app, count);
  const { key } = await createToken(app, await openAdminSession(app), { type: 'read-only' });
  await app.stop();
  return key;
}

async function run(): Promise<Figure[]> {
  await buildServer();
  const databases = [await createTestDatabase(), await createTestDatabase()];
  const subjects: Subject[] = [];
  try {
    for (const [place, database] of databases.entries()) {
      const token = await fill(database, place === 0 ? FEW : MANY);
      const application = { appDir: root, distDir: path.join(root, 'dist'), database };
      subjects.push({ token, server: await startMeasured({ ...application, env: { GRAPHQL: 'off' } }) });
    }
    const [few, many] = subjects as [Subject, Subject];
    const figures: Figure[] = [];
    for (const order of ORDERS) figures.push(...(await figuresOf(order, { few, many })));
    return figures;
  } finally {
    await Promise.all(subjects.map(({ server }) => server.stop()));
    await Promise.all(databases.map((database) => database.remove()));
  }
}

export const depthBench: Bench = {
  name: 'depth',
  about: `what a page of a list costs the server, of ${FEW} and of ${MANY} pages in two languages, first and late (medians of ${BATCHES} batches of ${REQUESTS})`,
  run,
};
