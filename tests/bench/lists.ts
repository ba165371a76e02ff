import { bootAlone, type TestApp } from '../support/boot';
import buildServer from '../support/global-setup';
import { createTestDatabase } from '../support/test-database';
import { cpuOfRuns, median, type Bench, type Figure } from './bench';
import { bootStockStrapi } from './stock-strapi';

const ROWS = 25;
const RUNS = { times: 60, warmup: 20 };

const OFFERINGS = `{ consultantOfferings(sort: "slug", locale: "en") {
  slug name shortDescription durationMinutes priceCents currency offeringType averageRating
  consultant { slug displayName jobTitle company country timezone averageRating } } }`;

const text = [{ _type: 'block', _key: 'a', children: [{ _type: 'span', _key: 'b', text: 'An hour.', marks: [] }] }];

/** As many experts as offerings, so that no relation is asked for twice. */
async function seed({ strapi }: TestApp): Promise<void> {
  for (let number = 10; number < 10 + ROWS; number += 1) {
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
        bio: text,
      } as never,
    });
    await strapi.documents('api::experts.consultant-offering').create({
      data: {
        slug: `offering-${number}`,
        name: 'Session',
        shortDescription: 'An hour',
        description: text,
        consultant: documentId,
        durationMinutes: 60,
        priceCents: 10_000,
        pricingModel: 'fixed',
      } as never,
    });
  }
}

interface Measured {
  graphql: number;
  rest: number;
  queries: number;
}

async function measure(app: TestApp): Promise<Measured> {
  const get = async (path: string, init?: RequestInit): Promise<{ data: unknown }> =>
    (await fetch(`${app.url}${path}`, init)).json() as Promise<{ data: unknown }>;
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: OFFERINGS }),
  };
  const graphql = async (): Promise<void> => {
    const { data } = (await get('/graphql', init)) as { data: { consultantOfferings: { consultant: object }[] } };
    if (data.consultantOfferings.filter(({ consultant }) => consultant).length !== ROWS)
      throw new Error('GraphQL list');
  };
  const rest = async (): Promise<void> => {
    const { data } = await get('/api/experts/consultants?sort=slug&locale=en');
    if ((data as unknown[]).length !== ROWS) throw new Error('REST list');
  };
  const graphqlCpu = median(await cpuOfRuns(graphql, RUNS));
  const restCpu = median(await cpuOfRuns(rest, RUNS));
  let queries = 0;
  const count = ({ sql }: { sql: string }) => (queries += /^select/i.test(sql) ? 1 : 0);
  app.strapi.db.connection.on('query', count);
  await graphql();
  return { graphql: graphqlCpu, rest: restCpu, queries };
}

async function run(): Promise<Figure[]> {
  await buildServer();
  const database = await createTestDatabase('sqlite');
  try {
    const app = await bootAlone({ on: database, env: { JOBS: 'off', LOG_LEVEL: 'silent' } });
    await seed(app);
    const ours = await measure(app);
    await app.stop();
    const stockApp = await bootStockStrapi(database);
    const stock = await measure(stockApp);
    await stockApp.stop();
    return [
      { label: 'GraphQL, offerings with expert: queries', value: ours.queries, unit: 'queries', max: 6 },
      { label: 'GraphQL, stock resolvers: queries', value: stock.queries, unit: 'queries' },
      { label: 'GraphQL, offerings with expert', value: ours.graphql, unit: 'ms CPU' },
      { label: 'GraphQL, stock resolvers', value: stock.graphql, unit: 'ms CPU' },
      { label: 'GraphQL, stock / ours', value: stock.graphql / ours.graphql, unit: '×', min: 1.5 },
      { label: 'REST, experts', value: ours.rest, unit: 'ms CPU' },
      { label: 'REST, stock Strapi', value: stock.rest, unit: 'ms CPU' },
      { label: 'REST, stock / ours', value: stock.rest / ours.rest, unit: '×', min: 0.5 },
    ];
  } finally {
    await database.remove();
  }
}

export const listsBench: Bench = {
  name: 'lists',
  about: `lists of ${ROWS} over HTTP, with limits, visibility and languages, beside Strapi without them (median of ${RUNS.times})`,
  run,
};
