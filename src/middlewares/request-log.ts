import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { noteRequest } from '../shared/observability/note-request';

/** One log line and one measurement for each request, with the pattern of its route instead of its address. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  (ctx: Context, next: Next) =>
    noteRequest(strapi, ctx, { work: next });
