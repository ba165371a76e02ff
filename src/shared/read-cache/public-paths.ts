import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { asksOtherForm } from '../http/other-forms';

/** How long browsers may show an answer of a type before they ask again, in seconds. */
export interface PublicPath {
  uid: string;
  maxAge: number;
}

const paths = new WeakMap<Core.Strapi, Map<string, PublicPath>>();

const pathsOf = (strapi: Core.Strapi): Map<string, PublicPath> => {
  const known = paths.get(strapi) ?? new Map<string, PublicPath>();
  paths.set(strapi, known);
  return known;
};

/** Says where a public type is read: at a path, and at the same with a documentId behind it. Call it in `register()`. */
export function addPublicPath(strapi: Core.Strapi, path: string, type: PublicPath): void {
  pathsOf(strapi).set(path, type);
}

const OF_DOCUMENT = /\/([a-z0-9]{1,64})$/;

/** The public type that is read at a path. */
export function publicPath(strapi: Core.Strapi, path: string): PublicPath | undefined {
  const known = pathsOf(strapi);
  return known.get(path) ?? known.get(path.replace(OF_DOCUMENT, ''));
}

/** The document that is asked for at a path of a public type; undefined where all are, or the only one. */
export function documentAt(strapi: Core.Strapi, path: string): string | undefined {
  return pathsOf(strapi).has(path) ? undefined : OF_DOCUMENT.exec(path)?.[1];
}

/** Whether somebody reads who says nothing of who they are, and wants the usual form of an answer. */
export function readsAsEverybody({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  return method === 'GET' && !('authorization' in headers) && !asksOtherForm(headers);
}

/** The public type of which somebody reads as everybody does. */
export function readByEverybody(strapi: Core.Strapi, { req, path }: Context): PublicPath | undefined {
  return readsAsEverybody(req) ? publicPath(strapi, path) : undefined;
}

const through = new WeakMap<Core.Strapi, string[]>();

/** Says that a type is read by everybody through those that refer to it only. Call it in `register()`. */
export function addPublicType(strapi: Core.Strapi, uid: string): void {
  through.set(strapi, [...(through.get(strapi) ?? []), uid]);
}

/** The types that everybody reads, at paths of their own or through others. */
export function publicTypesOf(strapi: Core.Strapi): string[] {
  return [...[...pathsOf(strapi).values()].map(({ uid }) => uid), ...(through.get(strapi) ?? [])];
}
