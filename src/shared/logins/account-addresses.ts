import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { mailbox } from '../contracts/fields';
import { parseInput } from '../contracts/parse';
import { mailboxKey } from '../mailbox/mailbox';
import { bodyOf, setBody } from './body-of';
import { extendController, type Action } from '../strapi/core/controllers';

/** An account of staff is looked for by the form in which mailboxes are compared. */
const lookup =
  (action: Action): Action =>
  (ctx, ...more) => {
    const body = bodyOf(ctx);
    if (typeof body.email === 'string') setBody(ctx, { ...body, email: mailboxKey(body.email) });
    return action(ctx, ...more);
  };

/** An account is made or changed under a mailbox by the one rule. */
const write =
  (action: Action): Action =>
  (ctx, ...more) => {
    const body = bodyOf(ctx);
    if (typeof body.email === 'string') {
      const { email } = parseInput(z.object({ email: mailbox }), { email: body.email });
      setBody(ctx, { ...body, email });
    }
    return action(ctx, ...more);
  };

/** Brings the addresses that Strapi's own accounts are made and found by into their one form. Call it in `register()`. */
export function registerAccountAddresses(strapi: Core.Strapi): void {
  extendController(strapi, 'plugin::users-permissions.contentmanageruser', { create: write, update: write });
  extendController(strapi, 'admin::authentication', { login: lookup, forgotPassword: lookup, registerAdmin: write });
  extendController(strapi, 'admin::user', { create: write, update: write });
  extendController(strapi, 'admin::authenticated-user', { updateMe: write });
}
