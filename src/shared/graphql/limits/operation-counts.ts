import type { Actor } from '../../context/request-context';
import { LOGIN_MUTATIONS } from '../../permissions/session-actions';
import type { RateRequest } from '../../rate-limits/limiters';

/** A field at the top of an operation. */
export interface RootField {
  name: string;
  args: Record<string, unknown>;
}

export interface CountedOperation {
  kind: 'query' | 'mutation' | 'subscription';
  fields: readonly RootField[];
}

/** Who is counted. */
export interface Caller {
  ip: string;
  actor: Actor;
}

/**
 * What an operation counts for. The HTTP request was counted as one read before anybody knew what is in it: each
 * further query is one more, each mutation a write, each login a login, of its address and account.
 */
export function operationCounts({ kind, fields }: CountedOperation, { ip, actor }: Caller): RateRequest[] {
  const keys = actor.id === undefined ? [`ip:${ip}`] : [`ip:${ip}`, `${actor.kind}:${actor.id}`];
  const counts = (rateClass: RateRequest['rateClass'], points: number): RateRequest[] =>
    points > 0 ? keys.map((key) => ({ rateClass, key, points })) : [];
  if (kind !== 'mutation') return counts('public_read', fields.length - 1);
  const logins = fields.filter(({ name }) => LOGIN_MUTATIONS.includes(name));
  return [...counts('public_write', fields.length), ...counts('auth', logins.length)];
}
