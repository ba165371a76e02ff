import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

/** Who calls, as far as Strapi's authentication found out. */
export interface Caller {
  strategy?: { name?: string };
}

/** What somebody asks to do: actions, or false where anybody may. */
export type Scoped = { scope?: string | readonly string[] } | false | undefined;

interface Auth {
  verify(caller: Caller | undefined, config: Scoped): Promise<unknown>;
  authenticate(ctx: Context, next: Next): Promise<unknown>;
}

const authOf = (strapi: Core.Strapi): Auth => strapi.get('auth') as Auth;

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches: 'replaces `verify` and `authenticate` of `strapi.get("auth")`',
  why: 'No hook stands between knowing who calls and checking what a caller may do, and none sees what GraphQL and the relations of a query ask for: all of them ask `verify`.',
  parts: (strapi) => [{ name: 'auth', object: authOf(strapi), methods: { verify: 1, authenticate: 2 } }],
};

/** Asks `judge` before Strapi whether a caller may do something: routes, operations of GraphQL, relations of a query. */
export function beforeVerify(strapi: Core.Strapi, judge: (caller: Caller | undefined, config: Scoped) => void): void {
  replaceMethods(strapi, authOf(strapi), {
    verify: (verify) => async (caller, config) => {
      judge(caller, config);
      return verify(caller, config);
    },
  });
}

/** Runs `around` in the place of Strapi's authentication, which it gets as a function of what comes next. */
export function aroundAuthentication(
  strapi: Core.Strapi,
  around: (ctx: Context, authenticate: (next: Next) => Promise<unknown>, next: Next) => Promise<unknown>,
): void {
  replaceMethods(strapi, authOf(strapi), {
    authenticate: (authenticate) => (ctx, next) => around(ctx, (then) => authenticate(ctx, then), next),
  });
}
