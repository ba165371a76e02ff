import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { currentCost } from '../context/request-context';
import { AppError } from '../errors/app-error';
import { addressKey } from '../rate-limits/address-key';
import { limitRequest } from '../rate-limits/limit-request';
import { MOST_RELATED, TOO_MANY_RELATED } from './query-size';

/** So many conditions through relations cost the database about what another request does. */
const AS_MUCH_AS_A_REQUEST = 5;

/**
 * Counts the conditions through relations of a whole request, over all fields of a GraphQL operation, whose aliases would
 * multiply what one may ask; and counts the request as several where they are many. `action` is the call that reads.
 * @throws AppError `invalid_input` where they are too many together, `rate_limited`
 */
export async function countRelated(strapi: Core.Strapi, action: string, steps: number): Promise<void> {
  const cost = currentCost();
  const ctx = strapi.requestContext.get() as Context | undefined;
  if (!cost || !ctx || steps === 0) return;
  const before = cost.related[action] ?? 0;
  const now = before + steps;
  cost.related[action] = now;
  if (now > MOST_RELATED) throw new AppError('invalid_input', TOO_MANY_RELATED, { path: 'filters' });
  if (cost.apart) return;
  const points = Math.floor(now / AS_MUCH_AS_A_REQUEST) - Math.floor(before / AS_MUCH_AS_A_REQUEST);
  if (points > 0)
    await limitRequest(strapi, ctx, [{ rateClass: 'public_read', key: `ip:${addressKey(ctx.ip)}`, points }]);
}
