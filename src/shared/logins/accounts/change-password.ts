import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { mailbox } from '../../contracts/fields';
import { parseInput } from '../../contracts/parse';
import { randomToken } from '../../crypto/tokens';
import { now } from '../../time/clock';
import { countAttempt } from '../attempts/count-attempt';
import { bodyOf, setBody } from '../body-of';
import type { Action } from '../../strapi/core/controllers';
import { rowsOf } from '../../strapi/core/documents';
import { bcryptInput } from '../passwords/bcrypt-input';
import { MEMBER } from './account-keys';
import { orderConfirmation, orderResetCode } from './account-mails';
import { checkPassword } from './guard-account-writes';
import { isGood, startOfStored } from './reset-code';

type Around = (strapi: Core.Strapi) => (action: Action) => Action;

const address = z.looseObject({ email: mailbox });

/** A forgotten password: the answer is the same for every address, and comes before anything is looked up. */
export const forgotPassword: Around = (strapi) => () => async (ctx) => {
  const { email } = parseInput(address, bodyOf(ctx));
  await orderResetCode(strapi, email);
  ctx.body = { ok: true };
};

/** The link of a registration once more, the same way. */
export const sendEmailConfirmation: Around = (strapi) => () => async (ctx) => {
  const { email } = parseInput(address, bodyOf(ctx));
  await orderConfirmation(strapi, email);
  ctx.body = { email, sent: true };
};

const prepared = (text: unknown): unknown => (typeof text === 'string' ? bcryptInput(text) : text);

/** A new password of somebody who knows the old one; Strapi's own limit of 72 bytes holds for no password. */
export const changePassword: Around =
  (strapi) =>
  (action) =>
  async (ctx, ...more) => {
    const body = bodyOf(ctx);
    if (typeof body.password === 'string') checkPassword(strapi, { password: body.password }, []);
    const { user } = ctx.state as { user?: { email: string } };
    // Whoever has found an open session may guess at the password here as at a login.
    const right = user && (await countAttempt(strapi, { who: 'member', name: user.email, ip: ctx.ip }));
    const { password, passwordConfirmation, ...rest } = body;
    setBody(ctx, { ...rest, password: prepared(password), passwordConfirmation: prepared(passwordConfirmation) });
    const answer = await action(ctx, ...more);
    await right?.();
    return answer;
  };

/** A new password by the code of a mail, which is good once and for an hour; it proves the address, too. */
export const resetPassword: Around =
  (strapi) =>
  (action) =>
  async (ctx, ...more) => {
    const body = bodyOf(ctx);
    if (typeof body.password === 'string') checkPassword(strapi, { password: body.password }, []);
    const account = typeof body.code === 'string' ? await accountByCode(strapi, body.code) : null;
    setBody(ctx, {
      ...body,
      password: prepared(body.password),
      passwordConfirmation: prepared(body.passwordConfirmation),
      ...(body.code !== undefined && { code: account?.resetPasswordToken ?? randomToken() }),
    });
    const answer = await action(ctx, ...more);
    if (account && ctx.status < 400)
      await rowsOf(strapi, MEMBER).update({ where: { id: account.id }, data: { confirmed: true } });
    return answer;
  };

async function accountByCode(strapi: Core.Strapi, code: string) {
  const account = await rowsOf(strapi, MEMBER).findOne({
    where: { resetPasswordToken: { $startsWith: startOfStored(code) } },
    select: ['id', 'resetPasswordToken'],
  });
  return account?.resetPasswordToken && isGood(account.resetPasswordToken, now(strapi)) ? account : null;
}
