import type { Core } from '@strapi/strapi';
import { AppError } from '../errors/app-error';

interface Api {
  routes: Record<string, unknown>;
}

/**
 * Adds a router to a context, such as those built from a declaration instead of a file in `routes/`; `name` is its own
 * among the routers of the context. It stands before those of files: their `/bookings/:documentId` would take
 * `/bookings/service-types` for a booking. Call it in `register()`.
 */
export function addRouter(
  strapi: Core.Strapi,
  context: string,
  { name, router }: { name: string; router: unknown },
): void {
  const api = strapi.apis[context] as unknown as Api | undefined;
  if (!api) throw new AppError('misconfigured', `There is no context ${context}.`);
  api.routes = { [name]: router, ...api.routes };
}

/** The context of a content type: `accounts` of `api::accounts.address`. */
export function contextOf(uid: string): string {
  const context = /^api::([\w-]+)\./.exec(uid)?.[1];
  if (!context) throw new AppError('misconfigured', `${uid} is no content type of a context.`);
  return context;
}
