import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { serveShared } from '../shared/read-cache/serve-shared';

/** What everybody gets is answered from memory, before anything else is done for the request. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  (ctx: Context, next: Next) =>
    serveShared(strapi, ctx, next);
