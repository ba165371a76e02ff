import type { Core } from '@strapi/strapi';
import { hasSort } from '@strapi/utils';
import type { Knex } from 'knex';
import type { Seam } from '../kit/seam';

/** What the query engine is asked of one type, as it hands it to its handlers. */
export interface EngineQuery {
  where?: unknown;
  select?: unknown;
  orderBy?: unknown;
  sort?: unknown;
  populate?: unknown;
  filters?: unknown;
  limit?: number | null;
  offset?: number | null;
  count?: unknown;
  on?: unknown;
  ordering?: string;
  _q?: unknown;
}

/** A statement with `?` for each of its bindings. */
export interface BoundStatement {
  sql: string;
  bindings: readonly unknown[];
}

/** What of a type's relations the engine reads after its rows: each by its name, with what is asked of it. */
export type Populated = Record<string, EngineQuery | true>;

/** A statement of the engine, and what it would read next. */
export interface EngineStatement extends BoundStatement {
  populated: Populated;
  /** The condition on language and version that holds for all that it reads next. */
  filters: unknown;
}

/** How the rows of a relation are told to whom they belong. */
export interface LinkedStatement {
  target: string;
  /** Whether an owner has several. */
  many: boolean;
  statement: EngineStatement;
  /** The column of the owner that a row names. */
  ownerColumn: string;
  /** The column of a row that names its owner. */
  linkColumn: string;
}

interface Join {
  name: string;
  joinColumn: { name: string; referencedColumn: string };
  inverseJoinColumn: { name: string; referencedColumn: string };
  on?: object;
  orderBy?: Record<string, string>;
  morphColumn: { idColumn: { name: string; referencedColumn: string }; typeColumn: { name: string } };
}

interface EngineAttribute {
  type: string;
  relation?: string;
  target?: string;
  morphBy?: string;
  joinTable?: Join;
  joinColumn?: { name: string; referencedColumn: string; on?(of: { results: { id: unknown }[] }): object };
}

interface Meta {
  attributes: Record<string, EngineAttribute>;
  columnToAttribute: Record<string, string>;
}

interface Builder {
  alias: string;
  state: { populate: Populated | null; filters: unknown };
  getAlias(): string;
  init(query: EngineQuery): Builder;
  join(join: object): Builder;
  addSelect(columns: string | string[]): Builder;
  where(where: object): Builder;
  first(): Builder;
  count(): Builder;
  getKnexQuery(): Knex.QueryBuilder;
}

type Field = Record<'toDB' | 'fromDB', (value: unknown) => unknown>;

const metaOf = (strapi: Core.Strapi, uid: string): Meta => strapi.db.metadata.get(uid) as unknown as Meta;

const builderOf = (strapi: Core.Strapi, uid: string): Builder =>
  strapi.db.entityManager.createQueryBuilder(uid) as unknown as Builder;

// eslint-disable-next-line @typescript-eslint/no-require-imports -- it has no other name
export const { createField } = require('@strapi/database/dist/fields') as {
  createField(attribute: { type: string }): Field;
};

export const seam: Seam = {
  of: '@strapi/database',
  since: '5.54.0',
  reaches:
    'asks `init`, `join`, `addSelect`, `getKnexQuery` of the query builder for its SQL; reads tables of links as `apply.js` does, and `createField` for values',
  why: 'The engine builds each statement anew, though a public read of one shape differs by its values only: it is built once, by the engine itself, and asked with other values.',
  parts: (strapi) => [
    {
      name: 'a query builder',
      object: builderOf(strapi, 'admin::user'),
      methods: { init: 0, join: 1, addSelect: 1, where: 0, first: 0, count: 0, getAlias: 0, getKnexQuery: 0 },
    },
    { name: 'the field of a text', object: createField({ type: 'string' }), methods: { fromDB: 1, toDB: 1 } },
  ],
  faults: (strapi) => {
    const { attributes, columnToAttribute } = metaOf(strapi, 'admin::user');
    const { sql, populated } = statementOfRows(strapi, 'admin::user', {
      query: { where: { id: 1 }, populate: ['roles'] },
    });
    return [
      ...(columnToAttribute.is_active === 'isActive' ? [] : ['columns do not name their attributes']),
      ...(attributes.roles?.joinTable?.joinColumn.referencedColumn === 'id'
        ? []
        : ['links name their owners otherwise']),
      ...(/ where .*\?/.test(sql) && 'roles' in populated ? [] : ['statements come out of the builder otherwise']),
    ];
  },
};

function finished(builder: Builder): EngineStatement {
  const { sql, bindings } = builder.getKnexQuery().toSQL();
  const { populate, filters } = builder.state;
  return { sql, bindings, populated: populate ?? {}, filters };
}

/** The statement by which the engine reads the rows of a type, or the first of them. */
export function statementOfRows(
  strapi: Core.Strapi,
  uid: string,
  { query, first = false }: { query: EngineQuery; first?: boolean },
): EngineStatement {
  const builder = builderOf(strapi, uid).init(query);
  return finished(first ? builder.first() : builder);
}

/** The statement by which it counts them. */
export function statementOfCount(
  strapi: Core.Strapi,
  uid: string,
  { where, filters, _q }: EngineQuery,
): BoundStatement {
  return finished(builderOf(strapi, uid).init({ where, filters, _q }).count().first());
}

const OF_POPULATE = ['select', 'where', 'populate', 'orderBy', 'filters', 'ordering', 'limit', 'offset'] as const;

/**
 * The statement by which the engine reads what a relation of some owners leads to; `owner` stands in it for what they
 * are known by, `row` for the ids of their rows.
 * @returns undefined for what it reads in several statements or counts
 */
export function statementOfRelation(
  strapi: Core.Strapi,
  { uid, name, owner, row }: { uid: string; name: string; owner: unknown; row: unknown },
  { asked, filters }: { asked: EngineQuery | true; filters: unknown },
): LinkedStatement | undefined {
  const attribute = metaOf(strapi, uid).attributes[name];
  const query = asked === true ? {} : asked;
  if (!attribute?.target || query.count !== undefined || query.on !== undefined) return undefined;
  const picked = Object.fromEntries(OF_POPULATE.filter((key) => key in query).map((key) => [key, query[key]]));
  const at = { uid, name, owner, row, query: { filters, ...picked } as EngineQuery };
  const linked = (attribute.relation?.startsWith('morph') ? throughMorph : throughLinks)(strapi, attribute, at);
  return linked && { ...linked, target: attribute.target, many: /Many$/.test(attribute.relation ?? '') };
}

type Linked = Omit<LinkedStatement, 'target' | 'many'>;

interface At {
  uid: string;
  name: string;
  owner: unknown;
  row: unknown;
  query: EngineQuery;
}

function orderOfLinks({ orderBy, sort, ordering }: EngineQuery, joinTable: Join): Record<string, string> | undefined {
  if (!joinTable.orderBy || hasSort((orderBy ?? sort) as never)) return undefined;
  return Object.fromEntries(Object.entries(joinTable.orderBy).map(([name, way]) => [name, ordering ?? way]));
}

function throughLinks(strapi: Core.Strapi, attribute: EngineAttribute, at: At): Linked | undefined {
  const { target = '', joinTable } = attribute;
  if (!joinTable) return throughColumn(strapi, attribute, at);
  const { owner, query } = at;
  const builder = builderOf(strapi, target);
  const alias = builder.getAlias();
  const { name, referencedColumn } = joinTable.joinColumn;
  const linkColumn = `__strapi${name}`;
  builder
    .init(query)
    .join({
      alias,
      referencedTable: joinTable.name,
      referencedColumn: joinTable.inverseJoinColumn.name,
      rootColumn: joinTable.inverseJoinColumn.referencedColumn,
      rootTable: builder.alias,
      on: joinTable.on,
      orderBy: orderOfLinks(query, joinTable),
    })
    .addSelect(`${alias}.${name} as ${linkColumn}`)
    .where({ [`${alias}.${name}`]: [owner] });
  return { statement: finished(builder), ownerColumn: referencedColumn, linkColumn };
}

/** As the languages of a document are told from each other, by one column on both sides. */
function throughColumn(
  strapi: Core.Strapi,
  { target = '', relation, joinColumn }: EngineAttribute,
  { owner, row, query }: At,
): Linked | undefined {
  if (relation !== 'oneToMany' || !joinColumn) return undefined;
  const { name, referencedColumn, on } = joinColumn;
  const builder = builderOf(strapi, target).init(query);
  builder
    .addSelect(`${builder.alias}.${referencedColumn}`)
    .where({ [referencedColumn]: [owner], ...on?.({ results: [{ id: row }] }) });
  return { statement: finished(builder), ownerColumn: name, linkColumn: referencedColumn };
}

function throughMorph(
  strapi: Core.Strapi,
  { target = '', morphBy = '' }: EngineAttribute,
  { uid, name, owner, query }: At,
): Linked | undefined {
  const joinTable = metaOf(strapi, target).attributes[morphBy]?.joinTable;
  if (!joinTable?.morphColumn) return undefined;
  const { idColumn, typeColumn } = joinTable.morphColumn;
  const builder = builderOf(strapi, target);
  const alias = builder.getAlias();
  builder
    .init(query)
    .join({
      alias,
      referencedTable: joinTable.name,
      referencedColumn: joinTable.joinColumn.name,
      rootColumn: joinTable.joinColumn.referencedColumn,
      rootTable: builder.alias,
      on: { ...joinTable.on, field: name },
      orderBy: orderOfLinks(query, joinTable),
    })
    .addSelect([`${alias}.${idColumn.name}`, `${alias}.${typeColumn.name}`])
    .where({ [`${alias}.${idColumn.name}`]: [owner], [`${alias}.${typeColumn.name}`]: uid });
  return { statement: finished(builder), ownerColumn: idColumn.referencedColumn, linkColumn: idColumn.name };
}

/** Makes of a row of the database what the engine makes of it; `keeps` says which attributes are wanted. */
export type RowReader = (row: Record<string, unknown>, keeps?: (name: string) => boolean) => Record<string, unknown>;

const readers = new WeakMap<Meta, RowReader>();

/** Reads the rows of a type: attributes in the order of the columns, values as the engine gives them. */
export function rowReader(strapi: Core.Strapi, uid: string): RowReader {
  const meta = metaOf(strapi, uid);
  const reader = readers.get(meta) ?? makeReader(meta);
  readers.set(meta, reader);
  return reader;
}

function makeReader({ attributes, columnToAttribute }: Meta): RowReader {
  const columns = new Map<string, { name: string; field: Field | undefined }>();
  for (const [column, name] of Object.entries(columnToAttribute)) {
    const type = attributes[name]?.type;
    if (type !== undefined)
      columns.set(column, { name, field: type === 'relation' ? undefined : createField({ type }) });
  }
  return (row, keeps) => {
    const read: Record<string, unknown> = {};
    for (const column in row) {
      const known = columns.get(column);
      if (!known || (keeps && !keeps(known.name))) continue;
      const value = row[column];
      read[known.name] = known.field && value !== null ? known.field.fromDB(value) : value;
    }
    return read;
  };
}

/** All attributes that the engine knows of a type. */
export function namesOf(strapi: Core.Strapi, uid: string): string[] {
  return Object.keys(metaOf(strapi, uid).attributes);
}

/** The rows that a statement gives, as the database has them. */
export async function rawRows(
  strapi: Core.Strapi,
  { sql, bindings }: BoundStatement,
): Promise<Record<string, unknown>[]> {
  const found: unknown = await strapi.db.connection.raw(sql, bindings as never);
  return (Array.isArray(found) ? found : (found as { rows: unknown }).rows) as Record<string, unknown>[];
}
