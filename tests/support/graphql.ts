import type { TestApp } from './boot';
import { hearStatements } from './hear-statements';

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; status: number; errors: { path: string[]; message: string }[] } & Record<string, unknown>;
}

export interface GraphqlAnswer {
  status: number;
  headers: Record<string, string>;
  // oxlint-disable-next-line typescript/no-explicit-any -- what an operation answers is for the test to know
  data: any;
  errors: GraphqlError[] | undefined;
}

export interface GraphqlCall {
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** Sends one operation over HTTP. */
export async function graphql(app: TestApp, query: string, call: GraphqlCall = {}): Promise<GraphqlAnswer> {
  const { status, headers, body } = await app.http
    .post('/graphql')
    .set(call.headers ?? {})
    .send({ query, variables: call.variables });
  return { status, headers, data: body.data, errors: body.errors };
}

/** The same, of which an answer without errors is expected. */
export async function graphqlData(app: TestApp, query: string, call: GraphqlCall = {}): Promise<GraphqlAnswer['data']> {
  const { data, errors } = await graphql(app, query, call);
  if (errors) throw new Error(`graphql: ${JSON.stringify(errors)}`);
  return data;
}

/** The SQL that the database gets while `work` runs. */
export async function queriesOf(app: TestApp, work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  await hearStatements(app, ({ sql }) => void seen.push(sql), work);
  return seen;
}
