import type { Context } from 'koa';
import { isRow, type Row } from '../models/model';

/** The body of a request as it was sent; an empty one where it is no object. */
export function bodyOf(ctx: Context): Row {
  const { body } = ctx.request as { body?: unknown };
  // An input of GraphQL is an object without prototype; the contracts read plain ones.
  return isRow(body) ? { ...body } : {};
}

/** Runs an action of Strapi's on the body that it is to see. */
export function setBody(ctx: Context, body: Row): void {
  Object.assign(ctx.request, { body });
}
