import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../contracts/parse';
import { attributeOf } from '../documents/typed-attributes';
import { graphqlTypeOf, sdl, type SdlField } from '../graphql/attribute-sdl';
import { inputSdl } from '../graphql/input-sdl';
import { addGraphqlOperations } from '../graphql/operations';
import { requireMember } from '../http/member';
import { holdsMany, isRow } from '../models/model';
import { versionsIn } from '../versions/version';
import { findOwn, listOwn } from './find-own';
import { listOrder, type OwnContracts } from './own-contracts';
import type { OwnNames } from './own-names';
import type { OwnRecords } from './own-records';
import { createOwn, removeOwn, updateOwn } from './write-own';

type Args = Record<string, unknown> & {
  documentId: string;
  data?: unknown;
  locale?: string | null;
  version?: string | null;
};
type Call = { koaContext: Context };
type Resolve = (root: unknown, args: Args, call: Call) => Promise<unknown>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fieldsOf(strapi: Core.Strapi, uid: string, names: readonly string[]): SdlField[] {
  return names.map((name) => [name, graphqlTypeOf(attributeOf(strapi, uid, name))] as const);
}

function typesOf(strapi: Core.Strapi, { uid, fields, related = {} }: OwnRecords, type: string): string[] {
  const nested = Object.entries(related).map(([relation, names]) => {
    const attribute = attributeOf(strapi, uid, relation);
    const { target = '' } = attribute;
    const name = `${type}${capital(relation)}`;
    const field: SdlField = [relation, holdsMany(attribute) ? `[${name}!]!` : name];
    return { field, type: sdl('type', name, [['documentId', 'ID!'], ...fieldsOf(strapi, target, names)]) };
  });
  const own: SdlField[] = [['documentId', 'ID!'], ...fieldsOf(strapi, uid, fields)];
  return [...nested.map((entry) => entry.type), sdl('type', type, [...own, ...nested.map((entry) => entry.field)])];
}

function definitions(strapi: Core.Strapi, records: OwnRecords, names: OwnNames): string {
  const { uid, create, update, remove, filterBy = [] } = records;
  const narrowing = fieldsOf(strapi, uid, filterBy).map(([name, type]) => `${name}: ${type}`);
  const listArgs = ['pagination: PaginationArg', 'locale: String', ...narrowing].join(', ');
  const queries: SdlField[] = [
    [`${names.one}(documentId: ID!, locale: String)`, `${names.type}!`],
    [`${names.list}(${listArgs})`, `${names.type}Page!`],
  ];
  const mutations: SdlField[] = [
    ...(create ? [[`create${names.type}(data: Create${names.type}Input!)`, `${names.type}!`] as const] : []),
    ...(update
      ? [
          [
            `update${names.type}(documentId: ID!, data: Update${names.type}Input!, version: String)`,
            `${names.type}!`,
          ] as const,
        ]
      : []),
    ...(remove ? [[`delete${names.type}(documentId: ID!, version: String)`, 'Boolean!'] as const] : []),
  ];
  return [
    ...typesOf(strapi, records, names.type),
    sdl('type', `${names.type}Page`, [
      ['nodes', `[${names.type}!]!`],
      ['total', 'Int!'],
      ['pageInfo', 'Pagination!'],
    ]),
    ...(create ? [inputSdl(strapi, uid, { ...create, name: `Create${names.type}Input`, partial: false })] : []),
    ...(update ? [inputSdl(strapi, uid, { ...update, name: `Update${names.type}Input`, partial: true })] : []),
    sdl('type', 'Query', queries),
    ...(mutations.length > 0 ? [sdl('type', 'Mutation', mutations)] : []),
  ].join('\n');
}

function withoutNulls(args: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null && value !== undefined));
}

/** How an owned type is called, and what it takes. */
interface Opened {
  names: OwnNames;
  contracts: OwnContracts;
}

function resolvers(strapi: Core.Strapi, records: OwnRecords, { names, contracts }: Opened) {
  const ownerOf = (call: Call) => ({ member: requireMember(call.koaContext), records });
  const Query: Record<string, Resolve> = {
    [names.one]: (_root, { documentId, locale }, call) =>
      findOwn(strapi, ownerOf(call), { documentId, locale: locale ?? undefined }),
    [names.list]: async (_root, args, call) => {
      const owner = ownerOf(call);
      const narrow = withoutNulls(args);
      const query = listOrder(parseInput(contracts.list, asQuery(narrow)));
      const { rows, pagination } = await listOwn(strapi, owner, query);
      return { nodes: rows, total: pagination.total, pageInfo: pagination };
    },
  };
  const Mutation: Record<string, Resolve> = {};
  // An input is an object without prototype; the contracts read plain ones.
  const plain = (data: unknown) => ({ data: isRow(data) ? { ...data } : data });
  if (records.create)
    Mutation[`create${names.type}`] = (_root, { data }, call) =>
      createOwn(strapi, ownerOf(call), parseInput(contracts.create, plain(data)).data);
  if (records.update)
    Mutation[`update${names.type}`] = (_root, { documentId, data, version }, call) => {
      const change = parseInput(contracts.change, { ...plain(data), ...(version && { version }) });
      const versions = versionsIn({ body: change.version });
      return updateOwn(strapi, ownerOf(call), { documentId, data: change.data, versions });
    };
  if (records.remove)
    Mutation[`delete${names.type}`] = async (_root, { documentId, version }, call) => {
      await removeOwn(strapi, ownerOf(call), { documentId, versions: versionsIn({ body: version }) });
      return true;
    };
  return { Query, ...(Object.keys(Mutation).length > 0 && { Mutation }) };
}

/** Booleans as the query of a URL says them, which is what the contract of a list reads. */
function asQuery(args: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  );
}

/** Adds an owned type's queries and mutations, under the permissions of its REST actions. */
export function addOwnOperations(strapi: Core.Strapi, records: OwnRecords, opened: Opened): void {
  const { names } = opened;
  const action = (name: string): string => `api::${names.context}.${names.controller}.${name}`;
  const { Query, Mutation = {} } = resolvers(strapi, records, opened);
  const scopes = {
    [`Query.${names.one}`]: action('findOne'),
    [`Query.${names.list}`]: action('find'),
    ...Object.fromEntries(
      Object.keys(Mutation).map((name) => [
        `Mutation.${name}`,
        action(/^(create|update|delete)/.exec(name)?.[0] ?? ''),
      ]),
    ),
  };
  addGraphqlOperations(strapi, {
    typeDefs: definitions(strapi, records, names),
    resolvers: { Query, ...(Object.keys(Mutation).length > 0 && { Mutation }) },
    scopes,
  });
}
