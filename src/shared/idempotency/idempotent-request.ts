import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { currentActor } from '../context/request-context';
import { AppError } from '../errors/app-error';
import { rateClassOf } from '../rate-limits/rate-rule';
import type { KeyIdentity } from './idempotency-table';

const KEY = /^[\x21-\x7e]{8,255}$/;
const UNPARSED = Symbol.for('unparsedBody');

/** These may turn out differently a moment later. */
const NOT_FINAL = new Set([401, 403, 408, 425, 429]);

/** Whether an answer with this status holds for every repetition of the request. */
export function isFinal(status: number): boolean {
  return status < 500 && !NOT_FINAL.has(status);
}

function hash(...parts: (string | Buffer)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('base64url');
}

/** The key of a request that takes one: a POST to the API, apart from logins and incoming webhooks. */
export function idempotencyKeyOf(ctx: Context): string | null {
  const key = ctx.get('idempotency-key');
  if (!key || ctx.method !== 'POST') return null;
  const rateClass = rateClassOf(ctx.method, ctx.path);
  if (rateClass === null || rateClass === 'auth' || rateClass === 'webhook' || ctx.is('multipart')) return null;
  if (!KEY.test(key)) {
    throw new AppError('invalid_input', 'An Idempotency-Key has 8 to 255 printable characters, e.g. a UUID.', {
      path: ['Idempotency-Key'],
    });
  }
  return key;
}

/** Keys of different callers are different keys; guests share a scope, where key and request must both match. */
export function identityOf(key: string): KeyIdentity {
  const { kind, id } = currentActor();
  return { scope: id === undefined ? kind : `${kind}:${id}`, keyHash: hash(key) };
}

/**
 * Tells two requests under one key apart: method, address and body as sent, and for whom a guest acts. Without the
 * token a stranger who repeats the request would be told the answer that was meant for its holder.
 */
export function requestHashOf(ctx: Context): string {
  const { body, rawBody } = ctx.request as { body?: Record<PropertyKey, unknown>; rawBody?: string };
  const unparsed = body?.[UNPARSED];
  const sent = typeof unparsed === 'string' ? unparsed : (rawBody ?? JSON.stringify(body ?? null));
  return hash(ctx.method, ctx.url, ctx.get('x-manage-token'), sent);
}
