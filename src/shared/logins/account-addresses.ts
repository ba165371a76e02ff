import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../contracts/parse';
import { isOneLine, ONE_LINE_EXPECTED } from '../contracts/one-line';
import { mailbox } from '../contracts/fields';
import { isRow, type Row } from '../documents/model';
import { AppError } from '../errors/app-error';
import { mailboxKey, readMailbox } from '../mailbox/mailbox';
import { extendController, type Action } from './extend-controller';
import { z } from 'zod';

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

/** A body with the named text replaced; other bodies as they are: the action itself says what is wrong with them. */
function replace(ctx: Context, name: string, change: (text: string) => string): void {
  const body = bodyOf(ctx);
  if (!isRow(body) || typeof body[name] !== 'string') return;
  Object.assign(ctx.request, { body: { ...body, [name]: change(body[name]) } });
}

/** An account is looked for by the form in which mailboxes are compared. */
const lookup =
  (name: string) =>
  (action: Action): Action =>
  (ctx, ...more) => {
    replace(ctx, name, (text) => (text.includes('@') ? mailboxKey(text) : text));
    return action(ctx, ...more);
  };

/** An account is made or changed under a mailbox by the one rule. */
const write =
  (action: Action): Action =>
  (ctx, ...more) => {
    replace(ctx, 'email', (email) => parseInput(z.object({ email: mailbox }), { email }).email);
    return action(ctx, ...more);
  };

const USERS = 'plugin::users-permissions';

/** Brings the addresses that Strapi's own accounts are made and found by into their one form, at every door. */
export function registerAccountAddresses(strapi: Core.Strapi): void {
  extendController(strapi, `${USERS}.auth`, {
    callback: lookup('identifier'),
    forgotPassword: lookup('email'),
    sendEmailConfirmation: lookup('email'),
    register: write,
  });
  extendController(strapi, `${USERS}.contentmanageruser`, { create: write, update: write });
  extendController(strapi, 'admin::authentication', {
    login: lookup('email'),
    forgotPassword: lookup('email'),
    registerAdmin: write,
  });
  extendController(strapi, 'admin::user', { create: write, update: write });
  extendController(strapi, 'admin::authenticated-user', { updateMe: write });
}

const ACCOUNTS = ['admin::user', `${USERS}.user`];

/** The last guard, of writes below the document service: names of accounts go into mails, and mails go to accounts. */
export function guardAccountTexts(strapi: Core.Strapi): void {
  const check = (event: { params: { data?: unknown } }): void => {
    if (isRow(event.params.data)) checkAccount(event.params.data);
  };
  strapi.db.lifecycles.subscribe({ models: ACCOUNTS, beforeCreate: check, beforeUpdate: check });
}

function checkAccount(data: Row): void {
  for (const name of ['firstname', 'lastname', 'firstName', 'lastName', 'username']) {
    const value = data[name];
    if (typeof value === 'string' && !isOneLine(value))
      throw new AppError('invalid_input', `${name}: ${ONE_LINE_EXPECTED}.`, { path: name });
  }
  if (typeof data.email !== 'string') return;
  const verdict = readMailbox(data.email);
  if (!verdict.ok) throw new AppError('invalid_input', verdict.reason, { path: 'email' });
  data.email = verdict.address;
}
