import type { Context, Next } from 'koa';
import { AppError } from '../errors/app-error';

interface Rule {
  action: string | string[];
  subject?: unknown;
}

interface Ability {
  rules: Rule[];
  update(rules: Rule[]): unknown;
}

interface TokenState {
  auth?: { strategy?: { name?: string } };
  route?: { info?: { pluginName?: string } };
  userAbility?: Ability;
}

/** Strapi's own pages on accounts, roles, sessions and tokens, of staff and of members. */
const CLOSED_PAGES: readonly string[] = ['admin', 'users-permissions'];
const ACCOUNTS = /^(admin::|plugin::users-permissions\.)/;

const subjectOf = ({ subject }: Rule): string => (typeof subject === 'string' ? subject : '');

function speaksOfAccounts(rule: Rule): boolean {
  return ACCOUNTS.test(subjectOf(rule)) || [rule.action].flat().some((action) => ACCOUNTS.test(action));
}

/**
 * Keeps Strapi's tokens of the admin API from accounts, whatever their owner lets them do: its pages on them are
 * closed, and what such a token may do with entries of accounts is taken out of its rights for this request.
 */
export async function limitAdminTokens(ctx: Context, next: Next): Promise<unknown> {
  const { auth, route, userAbility } = ctx.state as TokenState;
  if (auth?.strategy?.name !== 'admin-token') return next();
  const { model = '' } = ctx.params as { model?: string };
  if (CLOSED_PAGES.includes(route?.info?.pluginName ?? '') || ACCOUNTS.test(model)) {
    throw new AppError('forbidden', 'Accounts, roles, sessions and tokens are for people who log in, not for tokens.');
  }
  userAbility?.update(userAbility.rules.filter((rule) => !speaksOfAccounts(rule)));
  return next();
}
