import type { Core } from '@strapi/strapi';
import { AppError } from '../../errors/app-error';
import type { Knex } from 'knex';
import type { Seam } from '../kit/seam';

/** The table of the links of a relation, and its columns. */
export interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

/** An attribute as the database sees it. */
export interface StoredAttribute {
  type: string;
  columnName?: string;
  relation?: string;
  target?: string;
  mappedBy?: string;
  joinTable?: JoinTable;
}

/** A type as the database sees it. */
export interface Stored {
  tableName: string;
  attributes: Record<string, StoredAttribute>;
  indexes?: { type?: string; columns?: string[] }[];
}

interface Builder {
  select(name: string): Builder;
  where(where: object): Builder;
  getKnexQuery(): Knex.QueryBuilder;
}

export const seam: Seam = {
  of: '@strapi/database',
  since: '5.54.0',
  reaches:
    'reads `strapi.db.metadata`: tables, columns, tables of links, indexes; asks `getKnexQuery` of `strapi.db.queryBuilder`',
  why: 'Locks, imports, links between published rows and conditions in subqueries of their own need the names of tables and columns; the document service knows attributes only.',
  parts: (strapi) => [
    { name: 'the metadata of the database', object: strapi.db.metadata, methods: { get: 1, has: 1 } },
    {
      name: 'a query builder',
      object: strapi.db.queryBuilder('admin::user'),
      methods: { select: 1, where: 0, getKnexQuery: 0 },
    },
  ],
  faults: (strapi) => {
    const { tableName, attributes } = storedType(strapi, 'admin::user');
    const { joinTable, target } = attributes.roles ?? {};
    return [
      ...(tableName === 'admin_users' && attributes.email?.columnName === 'email'
        ? []
        : ['columns are named elsewhere']),
      ...(target === 'admin::role' && joinTable?.name && joinTable.joinColumn?.name && joinTable.inverseJoinColumn?.name
        ? []
        : ['tables of links are described in another way']),
      ...(joinTable?.orderColumnName && joinTable.inverseOrderColumnName
        ? []
        : ['the order of links is kept elsewhere']),
    ];
  },
};

/** Whether the database keeps a type. */
export function isStoredType(strapi: Core.Strapi, uid: string): boolean {
  return strapi.db.metadata.has(uid);
}

/** How the database keeps a type. */
export function storedType(strapi: Core.Strapi, uid: string): Stored {
  return strapi.db.metadata.get(uid) as unknown as Stored;
}

/** The table of a type. */
export function tableOf(strapi: Core.Strapi, uid: string): string {
  return storedType(strapi, uid).tableName;
}

/** The ids of the rows of a type that meet conditions, as a subquery. */
export function idsWhere(strapi: Core.Strapi, uid: string, where: object): Knex.QueryBuilder {
  const builder = strapi.db.queryBuilder(uid) as unknown as Builder;
  return builder.select('id').where(where).getKnexQuery();
}

/** All ids that one or more of such subqueries give, as one. */
export function idsOfAny(subqueries: readonly unknown[]): Knex.QueryBuilder {
  const [first, ...others] = subqueries as Knex.QueryBuilder[];
  if (!first) throw new AppError('misconfigured', 'There is nothing to find ids by.');
  return first.union(others);
}
