import type { Context } from 'koa';
import { currentRequestId } from '../context/request-context';
import { codeOfStatus, errorBody, type ErrorDescription } from '../errors/describe-error';
import { graphqlErrorBody } from '../errors/graphql-error';
import { isGraphqlPath } from './graphql-path';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes an error as the answer, to GraphQL in its own form; what is our fault names the request, so that its log lines are found. */
export function answerError(ctx: Context, error: ErrorDescription): void {
  const details = error.status >= 500 ? { ...error.details, requestId: currentRequestId() } : error.details;
  if (error.code === 'unavailable' && !ctx.response.get('Retry-After')) ctx.set('Retry-After', '1');
  const { retryAfterSeconds } = error.details as { retryAfterSeconds?: unknown };
  if (typeof retryAfterSeconds === 'number') ctx.set('Retry-After', String(retryAfterSeconds));
  ctx.status = error.status;
  const described = { ...error, details };
  ctx.body = isGraphqlPath(ctx.path) ? graphqlErrorBody(described) : errorBody(described);
}

/** Gives a code to error answers that Strapi wrote itself (`ctx.unauthorized()`, 405 of the router). */
export function completeErrorAnswer(ctx: Context): void {
  if (ctx.status < 400) return;
  const code = codeOfStatus(ctx.status);
  if (!ctx.body) {
    const { status, message } = ctx;
    const name = `${message.replace(/\W/g, '')}Error`;
    ctx.body = errorBody({ status, code, name, message, details: { code, errors: [] }, unexpected: false });
    // Setting a body turns a status that nobody set into 200.
    ctx.status = status;
    return;
  }
  if (!isRecord(ctx.body) || !isRecord(ctx.body.error)) return;
  const { error } = ctx.body;
  const details = isRecord(error.details) ? error.details : {};
  if (!('code' in details)) error.details = { errors: [], ...details, code };
  if (isGraphqlPath(ctx.path)) ctx.body = graphqlErrorOf(ctx.status, error);
}

/** What Strapi's authentication wrote for REST, as GraphQL says it. */
function graphqlErrorOf(status: number, { message, details }: Record<string, unknown>): object {
  const code = codeOfStatus(status);
  return graphqlErrorBody({ status, code, message: String(message), details: details as Record<string, unknown> });
}
