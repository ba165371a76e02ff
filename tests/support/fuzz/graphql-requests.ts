import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import type { TestApp } from '../boot';
import type { World } from './attribute-values';
import type { Dice } from './dice';
import type { RequestMaker } from './fuzz-request';
import { hostile, hostileScalar, hostileText } from './hostile';

/** The schema as clients see it. */
async function servedSchema(app: TestApp): Promise<GraphQLSchema> {
  const { body } = await app.http.post('/graphql').send({ query: getIntrospectionQuery() });
  return buildClientSchema(body.data as IntrospectionQuery);
}

interface Maker {
  dice: Dice;
  ids: readonly string[];
}

const TEXTS = [
  ...['en', 'de', 'de-AT', 'title:asc', 'slug', 'id:desc', 'createdAt', '2026-05-05T10:00:00Z', '2026-05-05'],
  ...['x@example.com', 'Europe/Berlin', 'EUR', 'active'],
];
const INTEGERS = [0, 1, -1, 2, 25, 100, 101, 2 ** 31 - 1, -(2 ** 31)];
const FLOATS = [0, 0.1, -0.1, 1e-320, 2 ** 53, 1e21, 1e308];

/** A value of a scalar type; most of what is wrong in it the language lets pass. */
function leaf({ dice, ids }: Maker, name: string): unknown {
  const odd = dice.chance(0.3);
  switch (name) {
    case 'Int':
      return odd ? dice.pick(INTEGERS) : dice.int(50);
    case 'Float':
      return odd ? dice.pick(FLOATS) : dice.int(5000) / 100;
    case 'Long':
      return odd ? String(2 ** 53) : dice.int(50);
    case 'Boolean':
      return dice.chance(0.5);
    case 'Date':
      return '2026-05-05';
    case 'DateTime':
      return '2026-05-05T10:00:00.000Z';
    case 'Time':
      return '10:00:00.000';
    case 'JSON':
      return odd ? hostile(dice) : { en: 'A' };
    case 'ID':
      return ids.length > 0 && !odd ? dice.pick(ids) : hostileText(dice);
    default:
      return odd ? hostileText(dice) : dice.pick(TEXTS);
  }
}

/** A value for an argument: of its type in most parts, null and wrong types in some. */
function input(maker: Maker, type: GraphQLInputType, depth: number): unknown {
  const { dice } = maker;
  if (isNonNullType(type)) return dice.chance(0.01) ? null : input(maker, type.ofType, depth);
  if (dice.chance(0.1)) return null;
  if (dice.chance(0.01)) return hostile(dice);
  if (isListType(type)) return Array.from({ length: dice.int(3) }, () => input(maker, type.ofType, depth));
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  if (!isInputObjectType(type)) return dice.chance(0.98) ? leaf(maker, type.name) : hostileScalar(dice);
  const fields = Object.values(type.getFields());
  const chosen = depth <= 0 ? [] : dice.some(fields, /Filters?Input$/.test(type.name) ? 2 : 6, 1);
  const required = fields.filter((field) => isNonNullType(field.type) && !chosen.includes(field));
  return Object.fromEntries([...required, ...chosen].map((field) => [field.name, input(maker, field.type, depth - 1)]));
}

/** Some fields of what an operation gives, a level or two deep, with arguments here and there. */
function selection(maker: Maker, type: GraphQLOutputType, given: { depth: number; use: Use }): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const nested = given.depth > 0 ? fields.filter((field) => !isLeafType(getNamedType(field.type))) : [];
  const chosen = [...maker.dice.some(leaves, 3), ...maker.dice.some(nested, 2)];
  const deeper = { ...given, depth: given.depth - 1 };
  return `{ __typename ${chosen.map((field) => fieldOf(maker, field, deeper)).join(' ')} }`;
}

/** Declares a variable and gives its name. */
type Use = (type: GraphQLInputType, value: unknown) => string;

function fieldOf(maker: Maker, field: GraphQLField<unknown, unknown>, given: { depth: number; use: Use }): string {
  const args = field.args.filter((arg) => isNonNullType(arg.type) || maker.dice.chance(0.5));
  const sent = args.map((arg) => `${arg.name}: $${given.use(arg.type, input(maker, arg.type, 3))}`);
  return `${field.name}${sent.length > 0 ? `(${sent.join(', ')})` : ''} ${selection(maker, field.type, given)}`;
}

/** Operations over everything that the schema offers. */
export async function graphqlRequests(app: TestApp, world: World, dice: Dice): Promise<RequestMaker> {
  const schema = await servedSchema(app);
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const ids = Object.keys(app.strapi.contentTypes).flatMap((uid) => world.documentsOf(uid));
  const maker = { dice, ids };
  return () => {
    const writes = dice.chance(0.3);
    const declared: string[] = [];
    const variables: Record<string, unknown> = {};
    const use: Use = (type, value) => {
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${String(type)}`);
      // Left out is another case than null.
      if (!(value === null && dice.chance(0.3))) variables[name] = value;
      return name;
    };
    const fields = dice
      .some(writes ? mutations : queries, 2, 1)
      .map((field, index) => `f${index}: ${fieldOf(maker, field, { depth: 2, use })}`);
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    const query = `${writes ? 'mutation' : 'query'} F${head} { ${fields.join(' ')} }`;
    const body = { query, variables: dice.chance(0.03) ? hostile(dice) : variables };
    return { method: 'POST', path: '/graphql', as: dice.pick(['guest', 'member'] as const), body };
  };
}
