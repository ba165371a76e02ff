import type { Context } from 'koa';
import { actorOfState, runInRequest } from '../context/request-context';
import { requestIdFrom } from './request-id';

/** Gives a request an id and runs it in a context that knows its actor as soon as it is authenticated. */
export function identifyRequest<T>(ctx: Context, work: () => T): T {
  const id = requestIdFrom(ctx.get('x-request-id'));
  ctx.set('X-Request-Id', id);
  return runInRequest({ id, actor: () => actorOfState(ctx.state) }, work);
}
