import { parse, type DocumentNode } from 'graphql';
import type { Context, Next } from 'koa';
import { expandedSize } from './expanded-size';

const MAX_SELECTIONS = 2_000;
const MAX_TOKENS = 10_000;

function parsed(source: unknown): DocumentNode | null {
  if (typeof source !== 'string') return null;
  try {
    return parse(source, { noLocation: true, maxTokens: MAX_TOKENS });
  } catch {
    // Apollo says what is wrong with it, unless it is too long to be read at all.
    return null;
  }
}

/**
 * The step after authentication that refuses documents whose fragments multiply. It comes before Apollo, because the
 * rules of validation walk a fragment as often as it is spread.
 */
export async function limitDocument(ctx: Context, next: Next): Promise<unknown> {
  if (ctx.path !== '/graphql') return next();
  const { query } = (ctx.request.body ?? {}) as { query?: unknown };
  const document = parsed(query ?? ctx.query.query);
  if (!document || expandedSize(document) <= MAX_SELECTIONS) return next();
  const message = `A document may select ${MAX_SELECTIONS} fields, fragments written out.`;
  ctx.status = 400;
  ctx.body = { errors: [{ message, extensions: { code: 'OPERATION_TOO_LARGE', status: 400 } }] };
  return undefined;
}
