import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { publishedRoutes, type PublishedRoute } from '../../../src/shared/openapi/published-routes';
import { documentOf, type World } from './attribute-values';
import type { Dice } from './dice';
import type { Caller, FuzzRequest, RequestMaker } from './fuzz-request';
import { hostile } from './hostile';
import { hostileSegment, queryOf, queryString } from './queries';
import { valueOfSchema, type JsonSchema } from './schema-values';

/** How many parts of a body or query that should fit are wrong. */
const WRONG = 0.12;

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

function schemaOf(contract: z.ZodType): JsonSchema {
  const known = jsonSchemas.get(contract);
  if (known) return known;
  const schema = z.toJSONSchema(contract, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  jsonSchemas.set(contract, schema);
  return schema;
}

/** The path with something in the place of each parameter: what is `given` for it, or an id. */
function pathOf(
  dice: Dice,
  pattern: string,
  { ids, given = {} }: { ids: readonly string[]; given?: Record<string, string> },
): string {
  return pattern.replace(/\{(\w+)\}|:(\w+)(?:\([^)]*\))?/g, (_, braced?: string, plain?: string) => {
    const value = given[braced ?? plain ?? ''];
    return value !== undefined && dice.chance(0.95) ? value : hostileSegment(dice, ids);
  });
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

interface Call {
  method: string;
  route: PublishedRoute;
}

function bodyOf(dice: Dice, { route }: Call): unknown {
  if (dice.chance(0.05)) return hostile(dice);
  return route.contract?.body ? valueOfSchema(dice, schemaOf(route.contract.body), WRONG) : hostile(dice);
}

function queryFor(dice: Dice, world: World, { route }: Call): unknown {
  if (route.reads) return queryOf(dice, world, { uid: route.reads.uid, depth: 2 });
  if (!route.contract?.query || dice.chance(0.1)) return dice.chance(0.3) ? hostile(dice) : {};
  return valueOfSchema(dice, schemaOf(route.contract.query), WRONG);
}

/** Requests to the routes that the public and members may call, taken from the running server. */
export function publicRequests(strapi: Core.Strapi, world: World, dice: Dice): RequestMaker {
  const calls = [...publishedRoutes(strapi)].map(
    ([name, route]): Call => ({ method: name.split(' ')[0] ?? 'get', route }),
  );
  const ids = [...Object.keys(strapi.contentTypes)].flatMap((uid) => world.documentsOf(uid));
  return () => {
    const call = dice.pick(calls);
    const { reads } = call.route;
    const path = pathOf(dice, `/api${call.route.path}`, { ids: reads ? world.documentsOf(reads.uid) : ids });
    const as: Caller = call.route.open && dice.chance(0.7) ? 'guest' : 'member';
    const method = call.method.toUpperCase();
    const request = { method, as, path: withQuery(path, queryString(queryFor(dice, world, call))) };
    return method === 'POST' || method === 'PUT' ? { ...request, body: bodyOf(dice, call) } : request;
  };
}

interface AdminLayer {
  path: string;
  methods: string[];
}

/** Of the admin's routes those that read and write what is kept; none that changes the application itself. */
const OF_DATA =
  /^\/(content-manager\/(collection-types|single-types|relations|uid|preview|history-versions|homepage)|upload\/(files|folders|folder-structure)|i18n\/(locales|iso-locales)|i18n\/content-manager|(accounts|analytics|billing|bookings|commerce|content|experts|leads|marketplace|memberships|messaging|social|studio|system)\/)/;
const READ_ONLY = /^\/(i18n|upload)\//;

function adminLayers(strapi: Core.Strapi): AdminLayer[] {
  const layers = strapi.server.listRoutes() as unknown as AdminLayer[];
  return layers.filter(
    ({ path, methods }) =>
      OF_DATA.test(path) &&
      methods.length > 0 &&
      !path.includes('configuration') &&
      !(READ_ONLY.test(path) && !methods.includes('GET')),
  );
}

/** Requests to the content manager and to the admin's own pages, by somebody who may do everything there. */
export function adminRequests(strapi: Core.Strapi, world: World, dice: Dice): RequestMaker {
  const layers = adminLayers(strapi);
  const uids = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const withRows = uids.filter((uid) => world.documentsOf(uid).length > 0);
  return (): FuzzRequest => {
    const { path: pattern, methods } = dice.pick(layers);
    const method = dice.pick(methods.filter((name) => name !== 'HEAD'));
    const uid = dice.pick(dice.chance(0.5) && withRows.length > 0 ? withRows : uids);
    const relations = Object.keys(world.attributesOf(uid));
    const given = { model: uid, uid, contentType: uid, targetField: dice.pick(relations) };
    const path = pathOf(dice, pattern, { ids: world.documentsOf(uid), given });
    const request = {
      method,
      as: 'staff' as const,
      path: withQuery(path, queryString(queryOf(dice, world, { uid, depth: 1 }))),
    };
    if (method !== 'POST' && method !== 'PUT') return request;
    const body = dice.chance(0.15)
      ? hostile(dice)
      : {
          ...documentOf(dice, world, uid),
          ...(dice.chance(0.2) && {
            documentIds: dice.pick([hostile(dice), world.documentsOf(uid)]),
            data: hostile(dice),
          }),
        };
    return { ...request, body };
  };
}
