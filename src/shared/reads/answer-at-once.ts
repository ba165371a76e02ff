import type { Core, UID } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { settings } from '../config/settings';
import { isVisibleStill } from '../documents/visibility';
import { limitAddress } from '../rate-limits/limit-address';
import { lastingHeaders, tellSources } from '../read-cache/keep-answers';
import { documentAt, readByEverybody } from '../read-cache/public-paths';
import { publicPermissions, type RolePermission } from '../strapi/plugins/role-permissions';
import { answerPlanned, shapeOfRequest, type Planned } from './answer-by-plans';
import { KNOWN, type QueryShape } from './query-shape';

/** What a request has met on its way to its plan, as far as the next one of its kind will meet the same. */
interface Passed extends Planned {
  /** What everybody might call then: the same array as long as nothing of it has changed. */
  permissions: readonly RolePermission[];
  headers: Record<string, string | string[]>;
  /** The pattern of the route, for the log. */
  route: unknown;
}

/** A kind that was answered by a plan, before anything of its way was noted; or what was noted. */
type Known = 'planned' | Passed;

/** More kinds than any frontend asks; the next one begins anew. */
const MOST = 1_000;
const kinds = new WeakMap<Core.Strapi, Map<string, Known>>();

function kindsOf(strapi: Core.Strapi): Map<string, Known> {
  const known = kinds.get(strapi) ?? new Map<string, Known>();
  kinds.set(strapi, known);
  return known;
}

interface Asked {
  key: string;
  shape: QueryShape;
  id: string | undefined;
}

/**
 * Answers those who say nothing of who they are by a plan, without the middlewares, the routes and the permissions before
 * it: these said the same to the request before, of the same shape, and would say it again as long as the permissions of
 * everybody are the same. What is not so goes its way, and is remembered.
 */
export async function answerAtOnce(strapi: Core.Strapi, ctx: Context, next: Next): Promise<void> {
  const asked = askedOf(strapi, ctx);
  const known = asked && kindsOf(strapi).get(asked.key);
  const permissions = known && (await publicPermissions(strapi));
  if (asked && known && known !== 'planned' && known.permissions === permissions) {
    if (isVisibleStill(strapi, known.plan.visible) && (await answer(strapi, ctx, { asked, passed: known }))) return;
  }
  await next();
  if (asked) remember(strapi, ctx, { key: asked.key, permissions });
}

/** What is asked of a public type; undefined where its way is needed to say so. */
function askedOf(strapi: Core.Strapi, ctx: Context): Asked | undefined {
  const type = settings(strapi).reads.plans ? readByEverybody(strapi, ctx) : undefined;
  if (!type || !hasKnownNames(ctx.querystring)) return undefined;
  const id = documentAt(strapi, ctx.path);
  const shape = shapeOfRequest(strapi, { uid: type.uid as UID.ContentType, id, query: ctx.query });
  return shape && { key: `${ctx.headers.origin ?? ''} ${type.uid} ${shape.key}`, shape, id };
}

/** What is parsed lacks the names of every object, such as `constructor`; a request with one is refused on its way. */
function hasKnownNames(querystring: string): boolean {
  return querystring === '' || querystring.split('&').every((part) => KNOWN.has(part.replace(/[=[%].*$/s, '')));
}

/** @returns whether it is answered; if not, its way says why */
async function answer(
  strapi: Core.Strapi,
  ctx: Context,
  { asked, passed }: { asked: Asked; passed: Passed },
): Promise<boolean> {
  try {
    await limitAddress(strapi, ctx);
    const made = await tellSources(ctx, () => answerPlanned(strapi, passed, asked));
    if (made === null) return false;
    ctx.set(passed.headers);
    (ctx as { _matchedRoute?: unknown })._matchedRoute = passed.route;
    ctx.body = made;
    return true;
  } catch {
    return false;
  }
}

function remember(
  strapi: Core.Strapi,
  ctx: Context,
  { key, permissions }: { key: string; permissions: readonly RolePermission[] | undefined },
): void {
  const { planned } = ctx.state as { planned?: Planned };
  const headers = lastingHeaders(ctx);
  // Conditions through relations count for limits of their own.
  if (!planned || !headers || ctx.status !== 200 || Object.keys(planned.plan.related).length > 0) return;
  const known = kindsOf(strapi);
  if (known.size >= MOST) known.clear();
  const route = (ctx as { _matchedRoute?: unknown })._matchedRoute;
  known.set(key, permissions ? { ...planned, permissions, headers, route } : 'planned');
}
