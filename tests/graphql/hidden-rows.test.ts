import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { createMember } from '../support/builders/member';
import { graphql, graphqlData } from '../support/graphql';
import { CANARY, readableTypes, seedHiddenRows } from '../support/hidden-rows';

interface TypeRef {
  name: string | null;
  kind: string;
  ofType?: TypeRef;
}

interface Field {
  name: string;
  args: { name: string }[];
  type: TypeRef;
}

interface Type {
  name: string;
  fields: Field[] | null;
  inputFields: Field[] | null;
}

/** `EVERY_WAY=1` looks a relation further. */
const DEEPEST = process.env.EVERY_WAY ? 2 : 1;

const SCHEMA = `
  fragment ref on __Type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }
  fragment field on __Field { name args { name } type { ...ref } }
  { __schema {
    queryType { fields { ...field } }
    types { name fields { ...field } inputFields { name type { ...ref } } }
  } }
`;

let app: TestApp;
let headers: Record<string, string>;
let types: Map<string, Type>;
let lists: Field[];

const named = (type: TypeRef): TypeRef => (type.ofType ? named(type.ofType) : type);
const fieldsOf = (type: string) => types.get(type)?.fields ?? [];
const scalarsOf = (type: string) =>
  fieldsOf(type)
    .filter((field) => /SCALAR|ENUM/.test(named(field.type).kind))
    .map(({ name }) => name)
    .join(' ');

beforeAll(async () => {
  app = await bootApp();
  await seedHiddenRows(app, [...readableTypes(app), 'plugin::users-permissions.user']);
  headers = { Authorization: `Bearer ${(await createMember(app)).token}` };
  const { __schema } = await graphqlData(app, SCHEMA);
  types = new Map((__schema.types as Type[]).map((type) => [type.name, type]));
  lists = (__schema.queryType.fields as Field[]).filter(({ args }) => args.some(({ name }) => name === 'pagination'));
}, 600_000);
afterAll(() => app?.stop());

/** What can be selected of a type, one relation of each level at a time. */
function selections(type: string, depth: number): string[] {
  const relations = depth === 0 ? [] : fieldsOf(type).filter(({ type: of }) => named(of).kind === 'OBJECT');
  const nested = relations.flatMap(({ name, type: of }) =>
    selections(String(named(of).name), depth - 1).map((below) => `${name} { ${below} }`),
  );
  return [scalarsOf(type), ...nested].filter(Boolean);
}

async function asked(query: string) {
  const answer = await graphql(app, query, { headers });
  const { data, errors, status } = answer;
  const tells = JSON.stringify(data ?? null).includes(CANARY);
  const broken = status >= 500 || errors?.some(({ extensions }) => extensions.status >= 500);
  expect({ query, tells, broken: broken === true }).toEqual({ query, tells: false, broken: false });
  return answer;
}

test('no way through relations leads to what is hidden', async () => {
  expect(lists.length).toBeGreaterThan(40);
  for (const { name, type } of lists) {
    for (const selection of selections(String(named(type).name), DEEPEST)) {
      await asked(`{ ${name}(pagination: { limit: 10 }) { ${selection} } }`);
    }
  }
}, 600_000);

test('drafts are for nobody, and files do not say what uses them', async () => {
  const drafts = lists.filter(({ args }) => args.some(({ name }) => name === 'status'));
  expect(drafts.length).toBeGreaterThan(5);
  for (const { name } of drafts) {
    const { errors } = await asked(`{ ${name}(status: DRAFT) { __typename } }`);
    expect({ name, code: errors?.[0]?.extensions.code }).toEqual({ name, code: 'invalid_input' });
  }
  for (const { name, fields, inputFields } of types.values()) {
    const names = [...(fields ?? []), ...(inputFields ?? [])].map((field) => field.name);
    if (name.startsWith('UploadFile'))
      expect({ name, names }).not.toMatchObject({ names: expect.arrayContaining(['related']) });
  }
});

test('a condition through relations tells nothing of it', async () => {
  let conditions = 0;
  for (const { name, type, args } of lists) {
    if (name.endsWith('_connection') || !args.some((arg) => arg.name === 'filters')) continue;
    const relations = types.get(`${named(type).name}FiltersInput`)?.inputFields ?? [];
    for (const relation of relations) {
      const input = String(named(relation.type).name);
      const text = types.get(input)?.inputFields?.find((field) => named(field.type).name === 'StringFilterInput')?.name;
      if (!input.endsWith('FiltersInput') || relation.name === 'not' || !text || text === 'locale') continue;
      const found = await asked(
        `{ ${name}(filters: { ${relation.name}: { ${text}: { containsi: "${CANARY}" } } }) { __typename } }`,
      );
      expect({ name, relation: relation.name, text, found: found.data?.[name] }).toMatchObject({ found: [] });
      const left = async (word: string) =>
        (
          await asked(
            `{ ${name}(filters: { not: { ${relation.name}: { ${text}: { containsi: "${word}" } } } }) { __typename } }`,
          )
        ).data;
      expect({ name, relation: relation.name, left: await left(CANARY) }).toMatchObject({
        left: await left('nothingofthekind'),
      });
      conditions += 1;
    }
  }
  expect(conditions).toBeGreaterThan(20);
}, 600_000);
