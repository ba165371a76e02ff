import type { Core } from '@strapi/strapi';
import { currentDoor } from '../context/door';
import { AppError } from '../errors/app-error';
import { faultOfQuery, type AttributesOf, type StoredQuery } from './stored-query';
import { isStoredType, storedType } from '../strapi/database/metadata';
import { onQueries } from '../strapi/core/query-events';

interface QueryEvent {
  model: { uid: string };
  params: StoredQuery;
}

/**
 * Refuses what a client asks of the database in a form that it has no answer to, whichever endpoint handed it on: those
 * of the content manager, of the media library and of other plugins take parts of a query as they come. Call it in
 * `bootstrap`, when the database knows its types.
 */
export function refuseBrokenQueries(strapi: Core.Strapi): void {
  const attributesOf: AttributesOf = (uid) =>
    isStoredType(strapi, uid) ? storedType(strapi, uid).attributes : undefined;
  const check = ({ model, params }: QueryEvent): void => {
    if (currentDoor(strapi) === 'internal') return;
    const found = faultOfQuery(attributesOf, model.uid, params);
    if (!found) return;
    const { path, message } = found;
    throw new AppError('invalid_input', `${path.join('.')}: ${message}`, { errors: [{ path, message }] });
  };
  onQueries(strapi, {
    beforeFindOne: check,
    beforeFindMany: check,
    beforeCount: check,
  });
}
