import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import type { AdminRoute, ParamsOf, RouteShape } from '../contracts/admin-route';
import { parseInput } from '../contracts/parse';
import { AppError, errorsOn } from '../errors/app-error';
import { sentBody } from '../http/sent-body';
import { abilityOf, type Ability } from '../strapi/admin/permissions-manager';
import { onceForKey } from '../idempotency/once-for-key';

/** What the caller's roles must allow: an action, or an action on a content type and its attributes. */
type Allowed = string | readonly [action: string, subject: string, attributes: readonly string[]];

/** A request as its route types it: what the path says, what was sent and asked for, checked. */
export interface Asked<Shape extends RouteShape, Path extends string> {
  params: ParamsOf<Path>;
  data: Shape['data'];
  query: Shape['query'];
  ctx: Context;
}

interface Served<Shape extends RouteShape, Path extends string> {
  /** All of them; none where the handler asks. */
  allow: readonly Allowed[];
  /** Calls nothing over the network: what a POST does under an Idempotency-Key is one transaction. */
  handler(asked: Asked<Shape, Path>): Promise<Shape['answer']> | Shape['answer'];
}

/** The schemas of what a route takes; it must have one of each. */
type Checked<Shape extends RouteShape> = (Shape extends { data: infer Data }
  ? { body: z.ZodType<{ data?: Data }> }
  : { body?: undefined }) &
  (Shape extends { query: infer Query } ? { querySchema: z.ZodType<Query> } : { querySchema?: undefined });

/** A route with what serves it. */
export interface ServedRoute {
  route: AdminRoute;
  allow: readonly Allowed[];
  handler(ctx: Context): Promise<void>;
}

/** Serves a declared route: reads what it takes, and answers what the handler gives. */
export function serve<Shape extends RouteShape, Path extends string>(
  route: AdminRoute<Shape, Path>,
  { allow, handler, body, querySchema }: Served<Shape, Path> & Checked<Shape>,
): ServedRoute {
  return {
    route: route as AdminRoute,
    allow,
    handler: async (ctx) => {
      checkAttributes(ctx, allow);
      const asked = {
        params: ctx.params as ParamsOf<Path>,
        data: body && parseInput<{ data?: unknown }>(body, sentBody(ctx)).data,
        query: querySchema && parseInput<unknown>(querySchema, ctx.query),
        ctx,
      };
      const data = await handler(asked as Asked<Shape, Path>);
      ctx.status = route.status;
      ctx.body = { data };
    },
  };
}

/** A POST that was done under its key, and died before it answered, is answered and not done again. */
function answeringOnce(strapi: Core.Strapi, { route, handler }: ServedRoute): ServedRoute['handler'] {
  if (route.method !== 'POST') return handler;
  return async (ctx) => {
    const { status, body } = await onceForKey(strapi, `${route.path} ${ctx.path}`, async () => {
      await handler(ctx);
      return { status: ctx.status, body: ctx.body as object };
    });
    ctx.status = status;
    ctx.body = body;
  };
}

/** Adds routes for the admin's own pages. Without a staff login they answer 401, without the right 403. */
export function registerAdminRoutes(strapi: Core.Strapi, served: readonly ServedRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    routes: served.map((each) => ({
      method: each.route.method,
      path: each.route.path,
      handler: answeringOnce(strapi, each),
      info: { type: 'admin' as const },
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          ...(each.allow.length > 0
            ? [{ name: 'admin::hasPermissions', config: { actions: each.allow.map(withoutAttributes) } }]
            : []),
        ],
      },
    })),
  });
}

function withoutAttributes(right: Allowed): string | [string, string] {
  return typeof right === 'string' ? right : [right[0], right[1]];
}

const missingOf = (ability: Ability, [action, uid, attributes]: Exclude<Allowed, string>): string[] =>
  attributes.filter((name) => !ability.can(action, uid, name));

/** Strapi's policy asks for types; a route that shows or changes certain attributes is for whoever may do that. */
function checkAttributes(ctx: Context, allow: readonly Allowed[]): void {
  for (const right of allow) {
    if (typeof right === 'string') continue;
    const missing = missingOf(abilityOf(ctx), right);
    if (missing.length === 0) continue;
    throw new AppError('forbidden', `Your role lacks ${missing.join(', ')} of these records.`, {
      errors: errorsOn(missing, 'Your role lacks this attribute.'),
    });
  }
}

/** Whether whoever asks has a right, so that a page offers only what its route would let them do. */
export function hasRight(ctx: Context, right: Allowed): boolean {
  const ability = abilityOf(ctx);
  if (typeof right === 'string') return ability.can(right);
  return ability.can(right[0], right[1]) && missingOf(ability, right).length === 0;
}

/** The right to read attributes of a content type's entries, as the content manager gives it. */
export function mayRead(uid: string, attributes: readonly string[]): readonly [string, string, readonly string[]] {
  return ['plugin::content-manager.explorer.read', uid, attributes];
}

/** The right to say them of a new one. */
export function mayCreate(uid: string, attributes: readonly string[]): readonly [string, string, readonly string[]] {
  return ['plugin::content-manager.explorer.create', uid, attributes];
}

/** The right to change them. */
export function mayUpdate(uid: string, attributes: readonly string[]): readonly [string, string, readonly string[]] {
  return ['plugin::content-manager.explorer.update', uid, attributes];
}
