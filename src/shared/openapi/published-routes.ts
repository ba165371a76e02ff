import type { Core } from '@strapi/strapi';
import { declaredPermissions } from '../permissions/api-permissions';
import { SESSION_ACTIONS } from '../permissions/session-actions';
import { routersOf } from '../strapi/core/routes';
import type { OperationContract } from '../contracts/operation';
import { modelsOf } from '../models/model';

interface RawRoute {
  method: string;
  path: string;
  handler?: unknown;
  info?: { type?: string };
  config?: { prefix?: string; auth?: false | { scope?: string[] }; operation?: OperationContract };
}

interface RawRouter {
  type?: string;
  prefix?: string;
  routes?: RawRoute[];
}

export interface PublishedRoute {
  /** The whole path below /api. */
  path: string;
  open: boolean;
  contract?: OperationContract;
  /** Of Strapi's own reading actions: the type, and whether they give a list. */
  reads?: { uid: string; isList: boolean };
}

/** What a handler such as `api::experts.consultant.find` reads. */
export function readsOf(strapi: Core.Strapi, handler: unknown): PublishedRoute['reads'] {
  const [, uid, action] = /^(api::.+)\.(find|findOne)$/.exec(String(handler)) ?? [];
  const model = uid === undefined ? undefined : modelsOf(strapi)(uid);
  if (uid === undefined || !model) return undefined;
  return { uid, isList: action === 'find' && model.kind !== 'singleType' };
}

const documentPath = (path: string): string => path.replace(/\/$/, '').replace(/:(\w+)/g, '{$1}');

/**
 * The routes that the public or members may call, by `method path` as Strapi's generator writes them, which leaves the
 * prefix of a router out. What nobody was granted (Strapi's own user and role administration) is no part of the API.
 */
export function publishedRoutes(strapi: Core.Strapi): Map<string, PublishedRoute> {
  const open = new Set([...SESSION_ACTIONS.public, ...declaredPermissions(strapi, 'public')]);
  const member = new Set([...SESSION_ACTIONS.member, ...declaredPermissions(strapi, 'member')]);
  const published = new Map<string, PublishedRoute>();
  for (const { prefix = '', routes = [] } of routersOf(strapi) as Iterable<RawRouter>) {
    for (const { method, path, handler, info, config } of routes) {
      if (info?.type !== 'content-api' || path.includes('(')) continue;
      const scope = config?.auth === false ? [] : (config?.auth?.scope ?? []);
      const isOpen = config?.auth === false || scope.some((action) => open.has(action));
      if (!isOpen && !scope.some((action) => member.has(action))) continue;
      const full = documentPath(`${config?.prefix ?? prefix}${path}`);
      const generated = `${method.toLowerCase()} ${documentPath(path)}`;
      const reads = config?.operation ? undefined : readsOf(strapi, handler);
      published.set(generated, { path: full, open: isOpen, contract: config?.operation, reads });
    }
  }
  return published;
}
