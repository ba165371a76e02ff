import type { Core, UID } from '@strapi/strapi';
import { currentDoor } from './door';

const READ_ACTIONS: readonly string[] = ['findOne', 'findMany', 'findFirst', 'count'];

/**
 * Limits what the public API (REST and GraphQL) sees of a type to the documents that match `filters()`.
 * Staff in the admin and code of ours see all. Call it in `register()`.
 */
export function registerVisibility(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  filters: () => Record<string, unknown>,
): void {
  strapi.documents.use((context, next) => {
    const call = context as unknown as { uid: string; action: string; params: { filters?: unknown } };
    if (call.uid === uid && READ_ACTIONS.includes(call.action) && currentDoor(strapi) === 'api') {
      call.params.filters = call.params.filters ? { $and: [call.params.filters, filters()] } : filters();
    }
    return next();
  });
}
