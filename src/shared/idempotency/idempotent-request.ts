import type { Context } from 'koa';
import { digest } from '../context/operation-name';
import { currentActor } from '../context/request-context';
import { AppError } from '../errors/app-error';
import { mutationsOf } from '../graphql/limits/limit-document';
import { isGraphqlPath } from '../http/graphql-path';
import { LOGIN_MUTATIONS } from '../permissions/session-actions';
import { rateClassOf } from '../rate-limits/rate-rule';
import type { KeyIdentity } from './idempotency-table';
import { faultOfKey } from './key-rules';

const UNPARSED = Symbol.for('unparsedBody');

/** These may turn out differently a moment later. */
const NOT_FINAL = new Set([401, 403, 408, 425, 429]);

/** Whether an answer with this status holds for every repetition of the request. */
export function isFinal(status: number): boolean {
  return status < 500 && !NOT_FINAL.has(status);
}

/** Strapi's own staff accounts, tokens and logins: what they answer is not kept. */
const STAFF_ACCOUNTS = /^\/admin(\/|$)/i;

/**
 * Whether what a request does can be done once under a key: each POST of the API and of the admin's pages, apart from
 * logins, incoming webhooks and files. A GraphQL request must do something, and not log in only.
 */
function takesKey(ctx: Context): boolean {
  if (ctx.method !== 'POST' || ctx.is('multipart')) return false;
  if (isGraphqlPath(ctx.path)) return mutationsOf(ctx).some((name) => !LOGIN_MUTATIONS.includes(name));
  const rateClass = rateClassOf(ctx.method, ctx.path);
  return rateClass !== 'auth' && rateClass !== 'webhook' && !STAFF_ACCOUNTS.test(ctx.path);
}

/** The key of a request that takes one. @throws AppError `invalid_input` for a key that others may have too */
export function idempotencyKeyOf(ctx: Context): string | null {
  const key = ctx.get('idempotency-key');
  if (!key || !takesKey(ctx)) return null;
  const fault = faultOfKey(key);
  if (fault) throw new AppError('invalid_input', fault, { path: ['Idempotency-Key'] });
  return key;
}

/** Keys of different callers are different keys; guests share a scope, where key and request must both match. */
export function identityOf(key: string): KeyIdentity {
  const { kind, id } = currentActor();
  return { scope: id === undefined ? kind : `${kind}:${id}`, keyHash: digest(key) };
}

/**
 * Tells two requests under one key apart: method, address and body as sent, and for whom a guest acts. Without the
 * token a stranger who repeats the request would be told the answer that was meant for its holder.
 */
export function requestHashOf(ctx: Context): string {
  const { body, rawBody } = ctx.request as { body?: Record<PropertyKey, unknown>; rawBody?: string };
  const unparsed = body?.[UNPARSED];
  const sent = typeof unparsed === 'string' ? unparsed : (rawBody ?? JSON.stringify(body ?? null));
  return digest(ctx.method, ctx.url, ctx.get('x-manage-token'), sent);
}
