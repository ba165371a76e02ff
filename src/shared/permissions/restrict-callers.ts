import type { Core } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { extendGraphql } from '../strapi/graphql/extension';
import { LOGIN_MUTATIONS } from './session-actions';
import { beforeVerify, type Caller, type Scoped } from '../strapi/core/auth';
import { declaredPermissions } from './api-permissions';
import { isClosed, isOpenToTokens } from './caller-scopes';

const TOKEN = 'content-api-token';
const NOT_FOR_TOKENS =
  'An API token does what everybody may do, and uploads files; accounts, roles, sessions and the records of members are closed to it.';
const NOT_OVER_THE_API =
  'This is not open over the API: accounts, roles, files and mails are looked after in the admin.';

const everybody = new WeakMap<Core.Strapi, ReadonlySet<string>>();

/** What everybody may do; asked while serving, when all contexts have declared theirs. */
function openToEverybody(strapi: Core.Strapi): ReadonlySet<string> {
  let actions = everybody.get(strapi);
  if (!actions) everybody.set(strapi, (actions = new Set(declaredPermissions(strapi, 'public'))));
  return actions;
}

/** Why a caller may not do something, whatever its permissions say; undefined where they decide. */
function refusalOf(strapi: Core.Strapi, auth: Caller | undefined, config: Scoped): AppError | undefined {
  if (config === false || config?.scope === undefined) return undefined;
  const actions = [config.scope].flat() as string[];
  switch (auth?.strategy?.name) {
    case TOKEN:
      if (actions.every((action) => isOpenToTokens(action, openToEverybody(strapi)))) return undefined;
      return new AppError('forbidden', NOT_FOR_TOKENS);
    case 'users-permissions':
      return actions.some(isClosed) ? new AppError('forbidden', NOT_OVER_THE_API) : undefined;
    default:
      return undefined;
  }
}

/**
 * Keeps every caller of the API from what no box ticked in the admin shall give: routes, GraphQL operations, and
 * relations that a query populates, filters or sorts by, all of which ask this one function. Call it in `register()`.
 */
export function restrictCallers(strapi: Core.Strapi): void {
  beforeVerify(strapi, (caller, config) => {
    const refusal = refusalOf(strapi, caller, config);
    if (refusal) throw refusal;
  });
  keepTokensFromLogins(strapi);
}

/** The plugin lets everybody log in over GraphQL without asking who calls. */
function keepTokensFromLogins(strapi: Core.Strapi): void {
  const refuse = (next: (...call: unknown[]) => unknown, ...call: [unknown, unknown, { state: { auth?: Caller } }]) => {
    if (call[2].state.auth?.strategy?.name === TOKEN) throw new AppError('forbidden', NOT_FOR_TOKENS);
    return next(...call);
  };
  const entries = LOGIN_MUTATIONS.map((name) => [`Mutation.${name}`, { middlewares: [refuse] }]);
  extendGraphql(strapi, { resolversConfig: Object.fromEntries(entries) as object });
}

/** Of a GraphQL operation the plugin forgets why it was refused; asked for the request that is being served. */
export function explainForbidden(strapi: Core.Strapi, error: Error): Error {
  const auth = (strapi.requestContext.get()?.state as { auth?: Caller } | undefined)?.auth;
  return auth?.strategy?.name === TOKEN ? new AppError('forbidden', NOT_FOR_TOKENS) : error;
}
