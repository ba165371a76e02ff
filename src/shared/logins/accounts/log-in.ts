import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { parseInput } from '../../contracts/parse';
import { AppError } from '../../errors/app-error';
import { countAttempt } from '../attempts/count-attempt';
import { bodyOf, setBody } from '../body-of';
import type { Action } from '../../strapi/core/controllers';
import { dearestHash, isPassword, isPasswordOfSomebody } from '../passwords/compare-password';
import { Tickets } from '../passwords/tickets';
import { findAccount } from './find-account';
import { MEMBER_TABLE } from '../../strapi/database/tables';
import { comparePasswordsBy, confirmationIsOn } from '../../strapi/plugins/members';

/** More than any name or password has: longer ones are refused before anything is computed. */
const MOST = 1_000;

const login = z.looseObject({ identifier: z.string().min(1).max(MOST), password: z.string().min(1).max(MOST) });

const staffLogin = z.looseObject({ email: z.string().min(1), password: z.string().min(1) });

/**
 * The hashes that passwords were found right for, on their way through Strapi's action, which compares again: an old
 * password is none any more if a new one was set in between.
 */
const found = new Tickets<string>();

/** Lets Strapi's own comparisons (the old password of a change) take passwords as they were prepared for the hash. */
export function comparePasswordsAsPrepared(strapi: Core.Strapi): void {
  comparePasswordsBy(strapi, async (password, stored) => {
    const matched = found.open(password);
    return matched === undefined ? isPassword(password, stored) : matched === stored;
  });
}

/**
 * The login of a member. Whether there is no such account, another password or an address that is not confirmed takes
 * the same time and gets the same answer: the last one too, since a registration would tell by it whether the address
 * was new.
 */
export const logIn =
  (strapi: Core.Strapi) =>
  (action: Action): Action =>
  async (ctx, ...more) => {
    if (((ctx.params as { provider?: string }).provider ?? 'local') !== 'local') return action(ctx, ...more);
    const body = parseInput(login, bodyOf(ctx));
    const right = await countAttempt(strapi, { who: 'member', name: body.identifier, ip: ctx.ip });
    const account = await findAccount(strapi, body.identifier);
    const dearest = await dearestHash(strapi, MEMBER_TABLE);
    const stored = account?.password ?? null;
    const matches = await isPasswordOfSomebody(body.password, stored, { dearest });
    const mustConfirm = await confirmationIsOn(strapi);
    if (!account || !stored || !matches || (mustConfirm && account.confirmed !== true)) throw refused();
    await right();
    return found.with(stored, (ticket) => {
      // Strapi looks for the address in small letters; an old one may have others.
      const identifier = account.email === account.email.toLowerCase() ? account.email : account.username;
      setBody(ctx, { ...body, identifier, password: ticket });
      return action(ctx, ...more);
    });
  };

function refused(): AppError {
  return new AppError(
    'invalid_input',
    'Invalid identifier or password, or an e-mail address that has not been confirmed yet.',
  );
}

/** Counts the tries of staff at a password: at the login, and at the old one before a new one is set. */
export const countStaffLogin =
  (strapi: Core.Strapi) =>
  (action: Action): Action =>
  async (ctx: Context, ...more) => {
    const body = bodyOf(ctx);
    const { user } = ctx.state as { user?: { email: string } };
    // Strapi takes a number for a name, and fails at it.
    if (!user) parseInput(staffLogin, body);
    const email = user ? user.email : body.email;
    if (typeof email !== 'string' || (user && body.currentPassword === undefined)) return action(ctx, ...more);
    const right = await countAttempt(strapi, { who: 'staff', name: email, ip: ctx.ip });
    const answer = await action(ctx, ...more);
    if (ctx.status < 400) await right();
    return answer;
  };
