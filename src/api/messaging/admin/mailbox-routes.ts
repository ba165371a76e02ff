import type { Core } from '@strapi/strapi';
import { offerStaffActions } from '../../../shared/permissions/staff-actions';
import { registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { MAILBOX, MAILBOX_INVITATION, MAILBOX_MESSAGE } from '../contracts/admin-routes';
import { mailboxQuery } from '../contracts/mailbox';
import { listMailbox } from '../use-cases/list-mailbox';
import { readMailboxInvitation, readMailboxMessage } from '../use-cases/read-mailbox-message';

/** The right to look into the mailbox. */
export const READ_MAILBOX = 'api::messaging.mailbox.read';

/** What the admin's mailbox page asks for. Call it in `register()`. */
export function registerMailboxRoutes(strapi: Core.Strapi): void {
  const allow = [READ_MAILBOX];
  registerAdminRoutes(strapi, [
    serve(MAILBOX, { allow, querySchema: mailboxQuery, handler: ({ query }) => listMailbox(strapi, query) }),
    serve(MAILBOX_MESSAGE, { allow, handler: ({ params }) => readMailboxMessage(strapi, params.id) }),
    serve(MAILBOX_INVITATION, { allow, handler: ({ params }) => readMailboxInvitation(strapi, params.id) }),
  ]);
}

/** Offers the right to the roles of staff. Call it in `bootstrap()`. */
export function registerMailboxPermission(strapi: Core.Strapi): Promise<void> {
  return offerStaffActions(strapi, 'messaging', [
    { subCategory: 'mailbox', displayName: 'Read', uid: 'messaging.mailbox.read' },
  ]);
}
