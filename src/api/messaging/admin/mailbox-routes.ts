import type { Core } from '@strapi/strapi';
import { parseInput } from '../../../shared/contracts/parse';
import { registerAdminRoutes } from '../../../shared/http/admin-routes';
import { offerStaffActions } from '../../../shared/permissions/staff-actions';
import { mailboxQuery } from '../contracts/mailbox';
import { listMailbox } from '../use-cases/list-mailbox';
import { readMailboxInvitation, readMailboxMessage } from '../use-cases/read-mailbox-message';

/** The right to look into the mailbox. */
export const READ_MAILBOX = 'api::messaging.mailbox.read';

/** What the admin's mailbox page asks for. Call it in `register()`. */
export function registerMailboxRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/messaging/mailbox',
      allow: [READ_MAILBOX],
      handler: async (ctx) => {
        ctx.body = { data: await listMailbox(strapi, parseInput(mailboxQuery, ctx.query)) };
      },
    },
    {
      method: 'GET',
      path: '/messaging/mailbox/:id',
      allow: [READ_MAILBOX],
      handler: async (ctx) => {
        ctx.body = { data: await readMailboxMessage(strapi, String(ctx.params.id)) };
      },
    },
    {
      method: 'GET',
      path: '/messaging/mailbox/:id/invitation',
      allow: [READ_MAILBOX],
      handler: async (ctx) => {
        ctx.body = { data: await readMailboxInvitation(strapi, String(ctx.params.id)) };
      },
    },
  ]);
}

/** Offers the right to the roles of staff. Call it in `bootstrap()`. */
export function registerMailboxPermission(strapi: Core.Strapi): Promise<void> {
  return offerStaffActions(strapi, 'messaging', [
    { subCategory: 'mailbox', displayName: 'Read', uid: 'messaging.mailbox.read' },
  ]);
}
