import type { Context } from 'koa';
import { languageFor } from '../languages/language-tags';
import type { Locale } from '../languages/locales';

/** What the plugin hands to every resolver of one request. */
export interface GraphqlContext {
  state: { auth?: unknown };
  koaContext?: Context;
  /** The arguments of each root field, by the name that it has in the answer. */
  rootQueryArgsByPath?: Map<string | number, RootArguments>;
}

export interface RootArguments {
  locale?: unknown;
  status?: unknown;
}

export interface ResolveInfo {
  path: ResponsePath;
}

interface ResponsePath {
  key: string | number;
  prev?: ResponsePath;
}

export type ResolverCall = [parent: unknown, args: unknown, context: GraphqlContext, info: ResolveInfo];

export type Resolver = (...call: ResolverCall) => unknown;

/** What a field takes over from the root of its branch. */
export interface Inherited {
  locale: Locale;
  status: 'published' | 'draft';
}

/** Language and status that the root of a field's branch was asked for. */
export function inherited(context: GraphqlContext, { path }: ResolveInfo): Inherited {
  let root = path;
  while (root.prev) root = root.prev;
  const { locale, status } = context.rootQueryArgsByPath?.get(root.key) ?? {};
  return { locale: languageFor(locale), status: status === 'draft' ? 'draft' : 'published' };
}
