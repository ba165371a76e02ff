import { adminRoute } from '../../../shared/contracts/admin-route';
import type { MailboxMessage, MailboxPage, MailboxQuery } from './mailbox';

export const MAILBOX = adminRoute<{ query: MailboxQuery; answer: MailboxPage }>()('GET', '/messaging/mailbox');
export const MAILBOX_MESSAGE = adminRoute<{ answer: MailboxMessage }>()('GET', '/messaging/mailbox/:id');
export const MAILBOX_INVITATION = adminRoute<{ answer: { filename: string; content: string } }>()(
  'GET',
  '/messaging/mailbox/:id/invitation',
);
