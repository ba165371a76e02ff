import type { Context, Next } from 'koa';
import { actorOfState, runInRequest } from '../shared/context/request-context';
import { requestIdFrom } from '../shared/http/request-id';

/** Gives each request an id and a context that knows its actor as soon as it is authenticated. */
export default () => async (ctx: Context, next: Next) => {
  const id = requestIdFrom(ctx.get('x-request-id'));
  ctx.set('X-Request-Id', id);
  await runInRequest({ id, actor: () => actorOfState(ctx.state) }, next);
};
