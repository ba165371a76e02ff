import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** How a call came in: the content manager and other admin pages, the public API (REST, GraphQL), or code of ours. */
export type Door = 'admin' | 'api' | 'internal';

/** The door of the request that is being served, `internal` outside a request. */
export function currentDoor(strapi: Core.Strapi): Door {
  const route = currentRoute(strapi);
  if (!route) return 'internal';
  return route.info?.type === 'admin' ? 'admin' : 'api';
}

const code = new AsyncLocalStorage<true>();

/** Runs `work` as code of ours although a request is being served: what it reads is not meant for who is at the door. */
export function asCode<T>(work: () => Promise<T>): Promise<T> {
  return code.run(true, work);
}

/** Whether an editor is at the door: a page of the content manager is being served, and not read for by code of ours. */
export function editorAtDoor(strapi: Core.Strapi): boolean {
  return currentRoute(strapi)?.info?.pluginName === 'content-manager';
}

/** Whether somebody in the content manager publishes what the form holds. */
export function publishesAtDoor(strapi: Core.Strapi): boolean {
  return editorAtDoor(strapi) && /\.publish$/.test(currentRoute(strapi)?.handler ?? '');
}

interface Route {
  handler?: string;
  info?: { type?: string; pluginName?: string };
}

/** The route of the request that is being served; empty before one is found, undefined outside a request. */
function currentRoute(strapi: Core.Strapi): Route | undefined {
  const ctx = code.getStore() ? undefined : strapi.requestContext.get();
  return ctx && ((ctx.state.route as Route | undefined) ?? {});
}
