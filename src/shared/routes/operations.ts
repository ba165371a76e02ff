import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import type { ParamsOf } from '../contracts/admin-route';
import type { Operation, Operations, OperationsOf } from '../contracts/operation';
import { parseInput } from '../contracts/parse';
import { contextOf } from '../http/context-of';
import { requireMember } from '../http/member';
import { sentBody } from '../http/sent-body';
import { registerPermissions } from '../permissions/api-permissions';
import { setController } from '../strapi/core/controllers';
import { addRouter } from '../strapi/core/routes';

type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A request as its operation types it: what the path says, what was sent and asked for, checked. */
export interface Called<Declared extends Operation = Operation> {
  params: ParamsOf<Declared['path']>;
  body: Read<Declared['body']>;
  query: Read<Declared['query']>;
  ctx: Context;
}

/** What an operation does, and what it answers. */
export type Handler<Declared extends Operation = Operation> = (
  called: Called<Declared>,
) => Promise<Read<Declared['response']>>;

/** One for each operation. */
export type Handlers<Declared extends Operations> = { [Name in keyof Declared]: Handler<Declared[Name]> };

function action(operation: Operation, handler: Handler): (ctx: Context) => Promise<void> {
  const { status = 200, access } = operation;
  return async (ctx) => {
    // Who has to log in is told so first, whatever was sent.
    if (access === 'member') requireMember(ctx);
    // Here: a contract may be made when it is first asked for.
    const { query, body } = operation;
    const called = {
      params: ctx.params as Record<string, string>,
      body: body && parseInput<unknown>(body, sentBody(ctx)),
      query: query && parseInput<unknown>(query, ctx.query),
      ctx,
    };
    const answer: unknown = await handler(called as Called);
    if (answer !== undefined) ctx.body = answer;
    ctx.status = status;
  };
}

/**
 * Opens operations over REST: their routes, their actions, which GraphQL asks for too, and who may call them. Call it in
 * the `register()` of a context that is on.
 */
export function registerOperations<Declared extends Operations>(
  strapi: Core.Strapi,
  { uid, operations }: OperationsOf<Declared>,
  handlers: Handlers<NoInfer<Declared>>,
): void {
  const all = Object.entries<Operation>(operations);
  const actions = all.map(([name, operation]) => [name, action(operation, handlers[name] as Handler)] as const);
  setController(strapi, uid, Object.fromEntries(actions));
  const routes = all.map(([name, operation]) => ({
    method: operation.method,
    path: operation.path,
    handler: `${uid}.${name}`,
    config: { operation, ...(operation.rateLimit && { rateLimit: operation.rateLimit }) },
  }));
  addRouter(strapi, contextOf(uid), {
    name: uid.slice(uid.indexOf('.') + 1),
    router: { type: 'content-api', routes },
    behind: all.some(([, { path }]) => /^\/[^/]+\/:/.test(path)),
  });
  for (const [name, { access }] of all) registerPermissions(strapi, { [access]: [`${uid}.${name}`] });
}
