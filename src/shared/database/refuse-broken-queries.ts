import type { Core } from '@strapi/strapi';
import { currentDoor } from '../documents/door';
import { AppError } from '../errors/app-error';
import { faultOfQuery, type AttributesOf, type StoredQuery } from './check-query';

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
  const { metadata } = strapi.db;
  const attributesOf: AttributesOf = (uid) =>
    metadata.has(uid) ? (metadata.get(uid).attributes as unknown as ReturnType<AttributesOf>) : undefined;
  const check = ({ model, params }: QueryEvent): void => {
    if (currentDoor(strapi) === 'internal') return;
    const found = faultOfQuery(attributesOf, model.uid, params);
    if (!found) return;
    const { path, message } = found;
    throw new AppError('invalid_input', `${path.join('.')}: ${message}`, { errors: [{ path, message }] });
  };
  strapi.db.lifecycles.subscribe({
    beforeFindOne: check as never,
    beforeFindMany: check as never,
    beforeCount: check as never,
  });
}
