import type { Context, Next } from 'koa';
import { identifyRequest } from '../shared/http/identify-request';

/** Gives each request an id and a context that knows its actor as soon as it is authenticated. */
export default () => (ctx: Context, next: Next) => identifyRequest(ctx, next);
