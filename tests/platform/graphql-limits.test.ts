import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EXPERTS_AND_BILLING } from '../support/boots';

interface GraphqlErrors {
  errors: { message: string; extensions: { code: string } }[];
}

describe('GraphQL', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp(EXPERTS_AND_BILLING, {
      RATE_LIMITS: 'on',
      RATE_LIMIT_PUBLIC_READ: '60/60',
      RATE_LIMIT_PUBLIC_WRITE: '5/60',
      RATE_LIMIT_AUTH: '3/60',
      GRAPHQL_MAX_COST: '500',
    });
  });
  afterAll(() => app?.stop());

  let caller = 0;
  const nextCaller = (): string => `198.51.100.${(caller += 1)}`;
  const send = (query: string, ip = nextCaller()) =>
    app.http.post('/graphql').set('X-Forwarded-For', ip).send({ query });
  const codeOf = (body: GraphqlErrors): string | undefined => body.errors[0]?.extensions.code;

  it('answers', async () => {
    const { body } = await send('{ __typename }').expect(200);
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });

  it('does not tell its schema where that is off', async () => {
    const { body } = await send('{ __schema { types { name } } }').expect(400);
    expect(body.errors[0].message).toMatch(/introspection/i);
  });

  it('refuses batches', async () => {
    await app.http
      .post('/graphql')
      .send([{ query: '{ __typename }' }, { query: '{ __typename }' }])
      .expect(400);
  });

  it('caps aliases, fields at the top and what an operation may load', async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ');
    for (const query of [
      `{ ${fields(11)} }`,
      `{ consultants(pagination: { limit: 100 }) { slug displayName documentId createdAt updatedAt } }`,
    ]) {
      const { body } = await send(query).expect(400);
      expect(codeOf(body)).toBe('operation_too_large');
    }
  });

  it('sees through fragments that double each other', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
    const { body } = await send(`{ ...f0 } ${levels.join(' ')} fragment f30 on Query { __typename }`).expect(400);
    expect(codeOf(body)).toBe('operation_too_large');
  });

  it('counts each field at the top as a request', async () => {
    const ip = nextCaller();
    const query = `{ ${Array.from({ length: 10 }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    for (let count = 0; count < 6; count += 1) await send(query, ip).expect(200);
    const refused = await send(query, ip).expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('limits logins as REST does', async () => {
    const ip = nextCaller();
    const login = 'mutation { login(input: { identifier: "anna@example.com", password: "x" }) { jwt } }';
    for (let count = 0; count < 3; count += 1) {
      const { body } = await send(login, ip).expect(200);
      expect(codeOf(body)).toBe('invalid_input');
    }
    const { body } = await send(login, ip).expect(429);
    expect(codeOf(body)).toBe('rate_limited');
  });

  it('counts logins behind a fragment and in variables', async () => {
    const tries = 'a: login(input: $i) { jwt } b: login(input: $i) { jwt } c: login(input: $i) { jwt }';
    const variables = { i: { identifier: 'grace@example.com', password: 'x' } };
    const ip = nextCaller();
    const guess = (fields: string, from = ip) =>
      app.http
        .post('/graphql')
        .set('X-Forwarded-For', from)
        .send({
          query: `mutation M($i: UsersPermissionsLoginInput!) { ...F } fragment F on Mutation { ${fields} }`,
          variables,
        });
    await guess(`${tries} d: login(input: $i) { jwt }`, nextCaller()).expect(429);
    await guess(tries).expect(200);
    await guess('login(input: $i) { jwt }').expect(429);
  });

  it('has no automatic mutations', async () => {
    const { body } = await send('mutation { deleteConsultant(documentId: "x") { documentId } }').expect(400);
    expect(body.errors[0].message).toContain('Cannot query field');
  });
});
