import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { runAsOperation } from '../context/request-context';
import { AppError } from '../errors/app-error';
import { describeError } from '../errors/describe-error';
import { answerError } from '../http/answer-error';
import { isGraphqlPath } from '../http/graphql-path';
import { claimKey, keepAnswer, releaseKey, type Lease, type StoredAnswer } from './idempotency-table';
import { idempotencyKeyOf, identityOf, isFinal, requestHashOf } from './idempotent-request';

function replay(ctx: Context, answer: StoredAnswer): void {
  ctx.status = answer.status;
  ctx.body = answer.body;
  ctx.set('Content-Type', answer.contentType);
  ctx.set('Idempotency-Replayed', 'true');
}

interface GraphqlAnswer {
  errors?: { extensions?: { status?: number } }[];
}

/** GraphQL answers 200 whatever happened; what happened is in its errors. */
function graphqlIsFinal(body: string): boolean {
  const { errors = [] } = JSON.parse(body) as GraphqlAnswer;
  return errors.every((error) => isFinal(error.extensions?.status ?? 400));
}

function answerOf(ctx: Context): StoredAnswer | null {
  const { body, status } = ctx;
  if (!isFinal(status) || Buffer.isBuffer(body) || typeof (body as { pipe?: unknown } | null)?.pipe === 'function')
    return null;
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
  if (isGraphqlPath(ctx.path) && !graphqlIsFinal(text)) return null;
  return { status, contentType: ctx.response.get('Content-Type') || 'application/json; charset=utf-8', body: text };
}

/** What the request did is done: failing to remember it must not turn its answer into an error. */
async function settle(strapi: Core.Strapi, ctx: Context, lease: Lease): Promise<void> {
  try {
    const answer = answerOf(ctx);
    await (answer ? keepAnswer(strapi, lease, answer) : releaseKey(strapi, lease));
  } catch (error) {
    strapi.log.error(error);
  }
}

/** The step after authentication by which a repeated POST with one Idempotency-Key is answered, not executed, again. */
export function answerOnce(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<unknown> => {
    const key = idempotencyKeyOf(ctx);
    if (key === null) return next();
    const claim = await claimKey(strapi, identityOf(key), requestHashOf(ctx));
    switch (claim.kind) {
      case 'answered':
        return replay(ctx, claim.answer);
      case 'running':
        ctx.set('Retry-After', '1');
        throw new AppError('idempotency_in_flight', 'The first request with this Idempotency-Key is still running.');
      case 'different_request':
        throw new AppError('idempotency_conflict', 'This Idempotency-Key was used for another request.');
      case 'claimed':
        break;
    }
    const { lease } = claim;
    try {
      // A use case finds under this name what it has done already when the process died between commit and answer.
      await runAsOperation(lease.operation, next);
    } catch (error) {
      answerError(ctx, describeError(error));
      await settle(strapi, ctx, lease);
      throw error;
    }
    await settle(strapi, ctx, lease);
    return undefined;
  };
}
