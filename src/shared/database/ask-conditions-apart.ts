import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { currentDoor } from '../documents/door';
import type { Row } from '../documents/model';
import type { Leads } from './query-size';
import { askApart, type IdsWhere } from './ask-apart';
import type { StoredQuery } from './check-query';

interface QueryEvent {
  model: { uid: string };
  params: StoredQuery;
}

interface Builder {
  select(name: string): Builder;
  where(where: Row): Builder;
  getKnexQuery(): Knex.QueryBuilder;
}

/**
 * Asks each condition of a request that goes through a relation in a subquery of its own, whichever endpoint handed it
 * on. Call it in `bootstrap`, when the database knows its types.
 */
export function askConditionsApart(strapi: Core.Strapi): void {
  const { metadata } = strapi.db;
  const leads: Leads = (uid, name) => {
    if (!metadata.has(uid)) return undefined;
    const { attributes } = metadata.get(uid) as unknown as { attributes: Record<string, { target?: string }> };
    return Object.hasOwn(attributes, name) ? attributes[name]?.target : undefined;
  };
  const idsWhere: IdsWhere = (uid, where) => {
    const builder = strapi.db.queryBuilder(uid) as unknown as Builder;
    return builder.select('id').where(where).getKnexQuery();
  };
  const ask = ({ model, params }: QueryEvent): void => {
    if (currentDoor(strapi) !== 'internal') Object.assign(params, askApart({ leads, idsWhere }, model.uid, params));
  };
  strapi.db.lifecycles.subscribe({
    beforeFindOne: ask as never,
    beforeFindMany: ask as never,
    beforeCount: ask as never,
  });
}
