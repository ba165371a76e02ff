import { enqueueJob } from '../../../src/shared/jobs/queue';
import { jobRegistry } from '../../../src/shared/jobs/registry';
import type { AdminSession } from '../admin-session';
import type { TestApp } from '../boot';
import type { Member } from '../builders/member';
import { settleJobs } from '../jobs';

type At = (door: string) => void;

/** Every address that is asked without more: lists of the public API, own records, widgets and views of the admin. */
export async function askLists(
  app: TestApp,
  at: At,
  { admin, member }: { admin: AdminSession; member: Member },
): Promise<void> {
  const routes = app.strapi.server.listRoutes() as { path: string; methods: string[] }[];
  const paths = routes.filter(({ methods }) => methods.includes('GET')).map(({ path }) => path);
  for (const path of new Set(paths)) {
    // What is not a list of ours: files, pages, the end of a session, and what Strapi itself answers with a stack.
    if (/[:*(]|^\/(admin|documentation|uploads|graphql|users-permissions)\b|\/connect\b/.test(path)) continue;
    at(`GET ${path}`);
    await (path.startsWith('/api') ? member.get(path) : admin.get(path));
  }
}

/** The list of each type in the content manager. */
export async function askContentManager(app: TestApp, at: At, admin: AdminSession): Promise<void> {
  const types = Object.values(app.strapi.contentTypes) as unknown as { uid: string; kind: string }[];
  for (const { uid, kind } of types) {
    if (!uid.startsWith('api::') && uid !== 'plugin::users-permissions.user') continue;
    at(`the content manager's list of ${uid}`);
    const address = kind === 'singleType' ? 'single-types' : 'collection-types';
    await admin.get(`/content-manager/${address}/${uid}?page=1&pageSize=10`);
  }
}

interface GraphqlType {
  kind: string;
  name: string | null;
  ofType: GraphqlType | null;
  fields?: { name: string }[] | null;
}

const INTROSPECTION = `{ __schema { queryType { fields {
  name args { type { kind } } type { kind name fields { name } ofType { kind name ofType { kind name } } } } } } }`;

interface QueryField {
  name: string;
  args: { type: { kind: string } }[];
  type: GraphqlType;
}

/** Every query of GraphQL that needs no arguments. */
export async function askGraphql(
  at: At,
  member: Member,
  post: (query: string) => PromiseLike<{ body: never }>,
): Promise<void> {
  const { data } = (await post(INTROSPECTION)).body as { data: { __schema: { queryType: { fields: QueryField[] } } } };
  for (const { name, args, type } of data.__schema.queryType.fields) {
    if (args.some((argument) => argument.type.kind === 'NON_NULL')) continue;
    const fields = new Set((type.fields ?? type.ofType?.fields ?? []).map((field) => field.name));
    const page = fields.has('pageInfo') ? '{ nodes { __typename } pageInfo { total } }' : '{ __typename }';
    at(`the query ${name}`);
    await post(`{ ${name} ${page} }`);
  }
}

/** Every job that a clock enqueues, once. */
export async function runCrons(app: TestApp, at: At): Promise<void> {
  for (const { name, task, payload } of jobRegistry(app.strapi).crons.values()) {
    at(`the job ${name}`);
    await enqueueJob(app.strapi, { task, payload: payload ?? {} });
    await settleJobs(app);
  }
}
