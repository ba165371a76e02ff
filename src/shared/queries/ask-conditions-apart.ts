import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { currentDoor } from '../context/door';
import type { Row } from '../models/model';
import type { Leads } from './query-size';
import { askApart } from './ask-apart';
import type { StoredQuery } from './stored-query';
import { idsOfAny, idsWhere, isStoredType, storedType } from '../strapi/database/metadata';
import { onQueries } from '../strapi/core/query-events';

interface QueryEvent {
  model: { uid: string };
  params: StoredQuery;
}

const apartScope = new AsyncLocalStorage<true>();

/** Asks what code of ours reads in `work` as what a request asks: conditions of it go through relations as well. */
export function askingApart<T>(work: () => Promise<T>): Promise<T> {
  return apartScope.run(true, work);
}

/**
 * Asks each condition of a request that goes through a relation in a subquery of its own, whichever endpoint handed it
 * on. Call it in `bootstrap`, when the database knows its types.
 */
export function askConditionsApart(strapi: Core.Strapi): void {
  const leads: Leads = (uid, name) => {
    if (!isStoredType(strapi, uid)) return undefined;
    const { attributes } = storedType(strapi, uid);
    return Object.hasOwn(attributes, name) ? attributes[name]?.target : undefined;
  };
  const apart = { leads, idsWhere: (uid: string, where: Row) => idsWhere(strapi, uid, where), anyOf: idsOfAny };
  const ask = ({ model, params }: QueryEvent): void => {
    if (currentDoor(strapi) !== 'internal' || apartScope.getStore())
      Object.assign(params, askApart(apart, model.uid, params));
  };
  onQueries(strapi, {
    beforeFindOne: ask,
    beforeFindMany: ask,
    beforeCount: ask,
  });
}
