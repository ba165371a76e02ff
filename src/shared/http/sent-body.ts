import type { Context } from 'koa';

/** What the parser made of a request's body; an empty object where nothing was sent. */
export const sentBody = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};
