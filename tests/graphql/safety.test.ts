import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_TEST_TYPES } from '../support/boots';
import { createExpert, createOffering } from '../support/builders/expert';
import { graphql } from '../support/graphql';

let app: TestApp;

beforeAll(async () => {
  app = await bootApp(WITH_TEST_TYPES, { JOBS: 'off' });
  await createOffering(app, await createExpert(app));
}, 120_000);

afterAll(() => app.stop());

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nest = (count: number, [open, close]: [string, string], inner: string) =>
  open.repeat(count) + inner + close.repeat(count);
const list = (filters: string) => `{ consultants(filters: ${filters}) { slug } }`;
const WITH_FILTERS = 'query($f: ConsultantFiltersInput) { consultants(filters: $f) { slug } }';
const strings = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);
const deep = (count: number): unknown => JSON.parse(nest(count, ['{"not":', '}'], '{}'));

const TOO_LARGE = 'operation_too_large';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';

const DOUBLING = `{ ...f0 } ${repeat(30, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f30 on Query { __typename }`;

describe('refused with a clear error, fast, is', () => {
  test.each<[string, string, string, object?]>([
    ['a deep query', `{ consultants { ${nest(10, ['offerings { consultant { ', '} }'], 'slug')} } }`, TOO_LARGE],
    ['a query of 1,000 aliases', `{ ${repeat(1000, (i) => `a${i}: __typename`)} }`, TOO_LARGE],
    ['a query of 30 aliases inside', `{ consultants { ${repeat(30, (i) => `a${i}: slug`)} } }`, TOO_LARGE],
    ['a field repeated 2,000 times', `{ consultants { ${repeat(2000, () => 'slug')} } }`, TOO_LARGE],
    ['a text of 20,000 names', `{ ${repeat(20_000, () => 'slug')} }`, 'GRAPHQL_PARSE_FAILED'],
    ['a crowd of directives', `{ __typename ${repeat(200, () => '@include(if: true)')} }`, TOO_LARGE],
    ['a crowd of operations', repeat(400, (i) => `query q${i} { __typename }`), 'OPERATION_RESOLUTION_FAILURE'],
    ['a circle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', TOO_LARGE],
    ['a fragment in itself', '{ consultants { ...A } } fragment A on Consultant { slug ...A }', TOO_LARGE],
    ['a circle that nobody uses', '{ __typename } fragment A on Query { ...A }', INVALID],
    ['fragments that double each other', DOUBLING, TOO_LARGE],
    ['a missing fragment', '{ ...Nowhere }', 'invalid_input'],
    ['a fragment of another kind', '{ ...toString }', 'invalid_input'],
    ['a list of 4,000 values', list(`{ slug: { in: ${JSON.stringify(strings(4000))} } }`), 'GRAPHQL_PARSE_FAILED'],
    ['a list of 300 values', list(`{ slug: { in: ${JSON.stringify(strings(300))} } }`), TOO_LARGE],
    ['a list of 40,000 in a variable', WITH_FILTERS, TOO_LARGE, { f: { slug: { in: strings(40_000) } } }],
    ['300 alternatives', WITH_FILTERS, TOO_LARGE, { f: { or: strings(300).map((slug) => ({ slug: { eq: slug } })) } }],
    ['a variable 3,000 levels deep', WITH_FILTERS, TOO_LARGE, { f: deep(3000) }],
    ['a filter 10 levels deep', WITH_FILTERS, TOO_LARGE, { f: deep(10) }],
    [
      'a list in a list in a list',
      `{ consultants(pagination: { limit: 100 }) { offerings(pagination: { limit: 100 }) { consultant { slug firstName } } } }`,
      TOO_LARGE,
    ],
    [
      'too deep an introspection',
      `{ __schema { types { ${nest(6, ['fields { type { ', '} }'], 'name')} } } }`,
      INVALID,
    ],
    ['all languages', '{ consultants(locale: "*") { slug } }', 'invalid_input'],
    [
      'a language that is an object',
      'query($l: I18NLocaleCode) { consultants(locale: $l) { slug } }',
      'invalid_input',
      { l: { $ne: 'en' } },
    ],
    ['a private attribute in an order', '{ consultants(sort: "email") { slug } }', 'invalid_input'],
    [
      'an order by what is not all public',
      '{ consultants(sort: "offerings.priceCents:desc") { slug } }',
      'invalid_input',
    ],
    ['one behind a relation', '{ consultants { offerings(sort: "consultant.email") { slug } } }', 'invalid_input'],
    ['half a range', list('{ yearsExperience: { between: [1] } }'), 'invalid_input'],
    ['a date that is none', list('{ createdAt: { eq: "soon" } }'), INVALID],
    ['a text search in numbers', list('{ yearsExperience: { contains: 1 } }'), INVALID],
    ['two kinds of pages', '{ consultants(pagination: { page: 1, limit: 1 }) { slug } }', 'invalid_input'],
  ])('%s', async (_what, query, code, variables = {}) => {
    const started = performance.now();
    const { status, errors } = await graphql(app, query, { variables: variables as Record<string, unknown> });
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(/.{10}/), extensions: { code, status: 400 } });
    expect(status).toBeLessThan(500);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('what is no GraphQL at all', async () => {
    const json = { 'Content-Type': 'application/json' };
    for (const body of ['{"query": s3cret', '[]', '5', '{}', '{"query": {"a": 1}}', '{"query": ""}', 'null']) {
      const response = await app.http.post('/graphql').set(json).send(body);
      expect(response.status).toBe(400);
      expect(response.body.errors[0].extensions.status).toBe(400);
      expect(response.text).not.toContain('s3cret');
    }
    const deepJson = `{"query":"{ __typename }","variables":${nest(60_000, ['{"a":', '}'], '{}')}}`;
    expect((await app.http.post('/graphql').set(json).send(deepJson)).status).toBe(400);
  });

  test('a batch, a mutation by GET, a form of another site', async () => {
    const batch = [{ query: '{ __typename }' }, { query: '{ __typename }' }];
    expect((await app.http.post('/graphql').send(batch)).status).toBe(400);
    const mutation = { query: 'mutation { forgotPassword(email: "a@example.com") { ok } }' };
    const get = app.http.get('/graphql').query(mutation).set('apollo-require-preflight', 'yes');
    expect((await get).status).toBe(405);
    expect((await app.http.post('/graphql').type('form').send(mutation)).status).toBe(400);
  });

  test('a forged token', async () => {
    const answer = await graphql(app, '{ __typename }', { headers: { Authorization: 'Bearer forged' } });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'unauthenticated', status: 401 } }] });
  });

  test('all of it under another spelling of the address', async () => {
    const response = await app.http.post('/GraphQL/').send({ query: DOUBLING });
    expect(response.status).toBe(400);
    expect(response.body.errors[0].extensions.code).toBe(TOO_LARGE);
  });
});

test('what is asked within reason is answered', async () => {
  for (const query of [
    '{ consultants(pagination: { limit: -5 }) { slug offerings(pagination: { limit: -1 }) { slug } } }',
    '{ consultants(pagination: { limit: 2147483647 }) { slug } }',
    '{ consultants(pagination: { page: -1, pageSize: 0 }) { slug } }',
    '{ consultants(pagination: { start: -1 }) { slug } }',
    '{ consultants { offerings(sort: "priceCents:desc") { slug } } }',
    list('{ slug: { eq: "a\\u0009b" }, yearsExperience: { between: [1, 2] }, expertiseAreas: { containsi: "strat" } }'),
    list('{ slug: {}, or: null, and: [null], hourlyRateCents: { gt: 1e12 } }'),
    list('{ not: { offerings: { consultant: { slug: { in: ["a", "b"] } } } } }'),
  ]) {
    expect((await graphql(app, query)).errors).toBeUndefined();
  }
});

test('the same conditions are refused over REST', async () => {
  for (const filter of [
    'filters[yearsExperience][$between]=1',
    'filters[slug][$or][0]=a',
    'filters[yearsExperience][$contains]=1',
  ]) {
    const { status, body } = await app.http.get(`/api/experts/consultants?${filter}`);
    expect({ status, code: body.error?.details.code }).toEqual({ status: 400, code: 'invalid_input' });
  }
});

describe('an error of ours', () => {
  test.each(['explode', 'nothing', 'query'])('in %s tells nothing but the id of the request', async (field) => {
    const headers = { 'X-Request-Id': 'graphql-request-1' };
    const { errors } = await graphql(app, `{ ${field} }`, { headers });
    expect(JSON.stringify(errors)).not.toMatch(/hunter2|null|select|stack/);
    expect(errors).toMatchObject([
      { path: [field], extensions: { code: 'internal', status: 500, errors: [], requestId: 'graphql-request-1' } },
    ]);
  });

  test('or a refusal of ours carries its code, status, fields and facts', async () => {
    const { errors } = await graphql(app, '{ refuse }');
    expect(errors?.[0]).toEqual({
      message: 'Taken',
      locations: [{ line: 1, column: 3 }],
      path: ['refuse'],
      extensions: {
        code: 'slot_taken',
        status: 409,
        errors: [{ path: ['start'], message: 'Taken', name: 'ValidationError' }],
        nextFree: '10:00',
      },
    });
  });
});
