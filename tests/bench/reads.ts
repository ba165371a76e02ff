import path from 'node:path';
import { openAdminSession } from '../support/admin-session';
import { bootAlone } from '../support/boot';
import buildServer from '../support/global-setup';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { median, type Bench, type Figure } from './bench';
import { startMeasured, startMeasuredScript, type MeasuredServer } from './measured-server';
import { copyRows, OPEN_TYPES, PAGES, seedReads } from './reads-data';
import { writeStockStrapi } from './stock-app';

const root = path.resolve(__dirname, '../..');
const BATCHES = 7;
const REQUESTS = 40;
const STAFF = { email: 'bench@staff.test', password: 'Bench-123456', firstname: 'Bench', lastname: 'Staff' };

/** One kind of request, by the paths at which ours and stock answer it. */
interface Shape {
  name: string;
  ours: string;
  stock: string;
  /** So many rows the answer has. */
  rows: number;
  /** What is posted, in place of a GET. */
  graphql?: string;
  staff?: true;
  /** At most so much of what stock needs. */
  max: number;
}

const both = (name: string, rows: number, [context, query]: [string, string]): Shape => ({
  name,
  rows,
  ours: `/api/${context}/${query}`,
  stock: `/api/${query}`,
  max: 0.33,
});
const alike = (name: string, rows: number, at: string): Pick<Shape, 'name' | 'rows' | 'ours' | 'stock'> => ({
  name,
  rows,
  ours: at,
  stock: at,
});

const OFFERINGS = `{ consultantOfferings(sort: "slug", pagination: { pageSize: 25 }) {
  slug name shortDescription durationMinutes priceCents currency offeringType averageRating
  consultant { slug displayName jobTitle company country timezone averageRating } } }`;
const PAGE = '/content-manager/collection-types/api::content.page';
const SHAPES: readonly Shape[] = [
  both('a page by its slug', 1, ['content', 'pages?filters[slug][$eq]=page-1100&locale=en']),
  both('a list of 25', 25, ['content', 'pages?sort=slug&pagination[pageSize]=25&locale=en']),
  both('a German list of 25', 25, ['content', 'pages?sort=slug&pagination[pageSize]=25&locale=de']),
  both('25 with a relation', 25, [
    'experts',
    'consultant-offerings?sort=slug&pagination[pageSize]=25&populate=consultant&locale=en',
  ]),
  both('25 experts', 25, ['experts', 'consultants?sort=slug&pagination[pageSize]=25&locale=en']),
  { ...alike('25 with a relation over GraphQL', 25, '/graphql'), graphql: OFFERINGS, max: 0.55 },
  {
    ...alike('a list in the admin', 10, `${PAGE}?page=1&pageSize=10&sort=title:ASC&locale=en`),
    staff: true,
    max: 1.5,
  },
];

/** The same bytes, from memory: as little as Node answers for. */
const FROM_MEMORY = `
const body = Buffer.from(process.env.BODY, 'base64');
require('node:http').createServer((_request, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(body))
  .listen(Number(process.env.PORT), '127.0.0.1', () => process.send('listens'));`;

/** The same rows, read for each request and written as JSON: as little as one answers for who reads them. */
const FROM_ROWS = `
const knex = require('knex')(JSON.parse(process.env.CONNECTION));
require('node:http').createServer(async (_request, response) => {
  const rows = await knex('content_pages').where({ locale: 'en' }).whereNotNull('published_at').orderBy('slug').limit(25);
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ data: rows }));
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send('listens'));`;

interface Subject {
  server: MeasuredServer;
  token?: string | undefined;
  graphql?: string | undefined;
}

interface Answer {
  data?: unknown[] | { consultantOfferings: unknown[] };
  results?: unknown[];
}

async function ask({ server, token, graphql }: Subject, at: string): Promise<{ text: string; rows: number }> {
  const response = await fetch(`${server.url}${at}`, {
    // Stock compresses nothing.
    headers: {
      'Content-Type': 'application/json',
      'Accept-Encoding': 'identity',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    ...(graphql && { method: 'POST', body: JSON.stringify({ query: graphql }) }),
  });
  const text = await response.text();
  const { data, results } = JSON.parse(text) as Answer;
  const rows = results ?? (Array.isArray(data) ? data : data?.consultantOfferings);
  if (response.status !== 200 || !rows) throw new Error(`${at}: ${response.status} ${text.slice(0, 300)}`);
  return { text, rows: rows.length };
}

async function cpuOfBatch(subject: Subject, at: string): Promise<number> {
  const before = await subject.server.usage();
  for (let request = 0; request < REQUESTS; request += 1) await ask(subject, at);
  return ((await subject.server.usage()).cpuMs - before.cpuMs) / REQUESTS;
}

/** CPU milliseconds of each server for one request, the median of batches that alternate. */
async function cpuOfEach(subjects: readonly [Subject, string][]): Promise<number[]> {
  for (const [subject, at] of subjects) await cpuOfBatch(subject, at);
  const measured: number[][] = subjects.map(() => []);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    for (const [place, [subject, at]] of subjects.entries()) measured[place]?.push(await cpuOfBatch(subject, at));
  }
  return measured.map(median);
}

async function logIn(server: MeasuredServer): Promise<string> {
  const post = async (at: string): Promise<Response> =>
    fetch(`${server.url}/admin/${at}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(at === 'login' ? { email: STAFF.email, password: STAFF.password } : STAFF),
    });
  await post('register-admin');
  const { data } = (await (await post('login')).json()) as { data: { token: string } };
  return data.token;
}

async function figuresOf(shape: Shape, { ours, stock }: { ours: Subject; stock: Subject }): Promise<Figure[]> {
  const answers = await Promise.all([ask(ours, shape.ours), ask(stock, shape.stock)]);
  const other = answers.find(({ rows }) => rows !== shape.rows);
  if (other) throw new Error(`${shape.name}: ${other.rows} rows`);
  const subjects: [Subject, string][] = [
    [ours, shape.ours],
    [stock, shape.stock],
  ];
  const [cpu = NaN, ofStock = NaN] = await cpuOfEach(subjects);
  return [
    { label: shape.name, value: cpu, unit: 'ms CPU' },
    { label: `${shape.name}, stock`, value: ofStock, unit: 'ms CPU' },
    { label: `${shape.name}, ours / stock`, value: cpu / ofStock, unit: '×', max: shape.max },
  ];
}

const connectionOf = ({ env, kind }: TestDatabase): string =>
  JSON.stringify(
    kind === 'postgres'
      ? { client: 'pg', connection: env.DATABASE_URL }
      : { client: 'better-sqlite3', connection: { filename: env.DATABASE_FILENAME }, useNullAsDefault: true },
  );

/**
 * What Node itself needs for a list of 25, from rows and from memory, beside what we need who make it, and who have it.
 */
async function limits(
  { ours, keeping, stock }: { ours: Subject; keeping: Subject; stock: Subject },
  database: TestDatabase,
): Promise<Figure[]> {
  const list = SHAPES[1] as Shape;
  const { text } = await ask(ours, list.ours);
  const rows = { server: await startMeasuredScript(FROM_ROWS, { CONNECTION: connectionOf(database) }) };
  const memory = {
    server: await startMeasuredScript(FROM_MEMORY, { BODY: Buffer.from(text).toString('base64') }),
  };
  try {
    const subjects: [Subject, string][] = [
      [rows, '/'],
      [memory, '/'],
      [ours, list.ours],
      [keeping, list.ours],
      [stock, list.stock],
    ];
    const [ofRows = NaN, ofMemory = NaN, made = NaN, kept = NaN, ofStock = NaN] = await cpuOfEach(subjects);
    return [
      { label: `${list.name}, from rows over node:http`, value: ofRows, unit: 'ms CPU' },
      { label: `${list.name}, ours / from rows`, value: made / ofRows, unit: '×', max: 3 },
      { label: `${list.name}, from memory over node:http`, value: ofMemory, unit: 'ms CPU' },
      { label: `${list.name}, kept`, value: kept, unit: 'ms CPU' },
      { label: `${list.name}, kept / from memory`, value: kept / ofMemory, unit: '×', max: 2 },
      { label: `${list.name}, kept / stock`, value: kept / ofStock, unit: '×', max: 1 / 30 },
    ];
  } finally {
    await Promise.all([rows.server.stop(), memory.server.stop()]);
  }
}

async function run(): Promise<Figure[]> {
  await buildServer();
  const ours = await createTestDatabase();
  const stock = await createTestDatabase(undefined, { empty: true });
  const servers: MeasuredServer[] = [];
  try {
    const app = await bootAlone({ on: ours, env: { JOBS: 'off' } });
    await seedReads(app);
    const { token } = await openAdminSession(app);
    await app.stop();
    const folder = path.join(stock.folder, 'app');
    writeStockStrapi(folder, OPEN_TYPES);
    const stockApplication = { appDir: folder, distDir: folder, database: stock };
    await (await startMeasured(stockApplication)).stop();
    await copyRows(ours, stock);
    const start = async (from: Parameters<typeof startMeasured>[0]): Promise<MeasuredServer> => {
      const server = await startMeasured(from);
      servers.push(server);
      return server;
    };
    const application = { appDir: root, distDir: path.join(root, 'dist'), database: ours };
    const oursServer = await start({ ...application, env: { GRAPHQL: 'on', READ_CACHE: 'off' } });
    // As in production: with the limits, and a line in the log for each request.
    const keepingServer = await start({
      ...application,
      env: { GRAPHQL: 'off', RATE_LIMITS: 'on', RATE_LIMIT_PUBLIC_READ: '1000000/60', LOG_LEVEL: 'http' },
    });
    const stockServer = await start(stockApplication);
    const stockToken = await logIn(stockServer);
    const figures: Figure[] = [];
    for (const shape of SHAPES) {
      const { graphql, staff } = shape;
      const subjects = {
        ours: { server: oursServer, graphql, token: staff && token },
        stock: { server: stockServer, graphql, token: staff && stockToken },
      };
      figures.push(...(await figuresOf(shape, subjects)));
    }
    const all = { ours: { server: oursServer }, keeping: { server: keepingServer }, stock: { server: stockServer } };
    return [...figures, ...(await limits(all, ours))];
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await Promise.all([ours.remove(), stock.remove()]);
  }
}

export const readsBench: Bench = {
  name: 'reads',
  about: `what one request costs the server, beside a stock Strapi with the same types and rows (${PAGES} pages, no limits, no log; medians of ${BATCHES} batches of ${REQUESTS})`,
  run,
};
