import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import { z } from 'zod';
import { joinTransaction } from '../../database/transaction';
import { line, mailbox } from '../../contracts/fields';
import { parseInput } from '../../contracts/parse';
import { AppError } from '../../errors/app-error';
import { registrationSettings, confirmationIsOn } from '../../strapi/plugins/members';
import { now } from '../../time/clock';
import { isGraphqlPath } from '../../http/graphql-path';
import { bodyOf, setBody } from '../body-of';
import type { Action } from '../../strapi/core/controllers';
import { documentsOf, rowsOf } from '../../strapi/core/documents';
import { hashPassword } from '../passwords/compare-password';
import { MEMBER, nameKey } from './account-keys';
import { mayBeMailed } from '../../rate-limits/may-be-mailed';
import { orderRegistrationMail } from './account-mails';
import { accountOf } from './find-account';
import { checkNameItself, checkPassword, nameTaken } from './guard-account-writes';
import { claimName } from './name-claims';

const registration = z.strictObject({ username: line(100).min(3), email: mailbox, password: z.string().max(1_000) });

export type Registration = z.infer<typeof registration>;

/**
 * Registers a member. While addresses have to be confirmed, the answer is the same whether the address has an account or
 * not: no session, and a mail to the address. Without confirmation it is a session, and an address that is taken is
 * refused; who then has an account is everybody's to see.
 */
export const register =
  (strapi: Core.Strapi) =>
  (action: Action): Action =>
  async (ctx, ...more) => {
    if (!(await registrationSettings(strapi)).allow_register) return action(ctx, ...more);
    const input = parseInput(registration, bodyOf(ctx));
    checkNameItself(input.username, input.email);
    checkPassword(strapi, input, [input.username, input.email]);
    if (!(await confirmationIsOn(strapi))) {
      setBody(ctx, input);
      return action(ctx, ...more);
    }
    await registerAccount(strapi, input);
    const { username, email } = input;
    ctx.body = { user: { ...(byGraphql(ctx) && NO_IDS), username, email, confirmed: false } };
  };

/** GraphQL's type of an account promises ids; there may be no account. */
const NO_IDS = { id: '0', documentId: '0' };

const byGraphql = ({ originalUrl }: Context): boolean => isGraphqlPath(originalUrl.split('?', 1)[0] ?? '');

/** For the savepoint of an account that is made only to take as long as another. */
class NotKept extends Error {}

/**
 * Makes an account that waits for its confirmation, or does the work of making one where the address has an account. The
 * mail is written after the answer, so that the time tells nothing.
 * @throws AppError `conflict` on a name that is taken, whoever has the address
 */
async function registerAccount(strapi: Core.Strapi, { username, email, password }: Registration): Promise<void> {
  const mayMail = await mayBeMailed(strapi, 'registration', email);
  const role = await defaultRole(strapi);
  // Before the transaction: SQLite has one connection, and a hash takes its time.
  const account: NewAccount = { username, email, role, hash: await hashPassword(strapi, password) };
  await joinTransaction(strapi, async (trx) => {
    if (!(await claimName(trx, nameKey(username), now(strapi)))) throw nameTaken();
    const known = await accountOf(strapi, email);
    const isNew = known ? await pretend(strapi, trx, account) : await make(strapi, trx, account);
    if (mayMail) await orderRegistrationMail(strapi, { email, isNew });
  });
}

type NewAccount = Omit<Registration, 'password'> & { role: number; hash: string };

const WAITING = { provider: 'local', confirmed: false, blocked: false };

/** Makes the account; false where somebody else was faster to register the address. */
async function make(strapi: Core.Strapi, trx: Knex.Transaction, { hash, ...account }: NewAccount): Promise<boolean> {
  try {
    await trx.transaction(async () => {
      const data = { ...account, ...WAITING };
      const made = await documentsOf(strapi, MEMBER).create({ data });
      await rowsOf(strapi, MEMBER).update({ where: { id: made.id }, data: { password: hash } });
    });
    return true;
  } catch (error) {
    if (await accountOf(strapi, account.email)) return false;
    throw error;
  }
}

/** The work of making an account, of which nothing stays. */
async function pretend(strapi: Core.Strapi, trx: Knex.Transaction, { hash, ...account }: NewAccount): Promise<false> {
  const nested = trx.transaction(async () => {
    const data = { ...account, ...WAITING, email: `${randomUUID()}@registration.invalid` };
    const made = await rowsOf(strapi, MEMBER).create({ data });
    await rowsOf(strapi, MEMBER).update({ where: { id: made.id }, data: { password: hash } });
    throw new NotKept();
  });
  await nested.catch((error: unknown) => {
    if (!(error instanceof NotKept)) throw error;
  });
  return false;
}

async function defaultRole(strapi: Core.Strapi): Promise<number> {
  const { default_role: type = 'member' } = await registrationSettings(strapi);
  const roles = rowsOf(strapi, 'plugin::users-permissions.role');
  const role = (await roles.findOne({ where: { type } })) as { id: number } | null;
  if (!role) throw new AppError('misconfigured', `There is no role ${type} for those who register.`);
  return role.id;
}
