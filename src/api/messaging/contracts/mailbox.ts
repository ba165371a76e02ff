import { z } from 'zod';

/** GET /messaging/mailbox */
export const mailboxQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
  status: z.enum(['pending', 'sent', 'delivered', 'bounced', 'failed', 'skipped']).optional(),
  search: z.string().trim().max(100).optional(),
});

export type MailboxQuery = z.infer<typeof mailboxQuery>;

export type DeliveryStatus = NonNullable<MailboxQuery['status']>;

/** One message as the list shows it. */
export interface MailboxEntry {
  id: string;
  recipient: string;
  template: string;
  subject: string;
  status: DeliveryStatus;
  language: 'en' | 'de' | null;
  provider: string | null;
  error: string | null;
  /** ISO, UTC. */
  createdAt: string;
  sentAt: string | null;
  bookingDocumentId: string | null;
}

export interface MailboxPage {
  entries: MailboxEntry[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
}

/**
 * GET /messaging/mailbox/:id. The content is there only where messages stay on this machine, and not of mails of logins:
 * what is in them opens the account of whom they are for.
 */
export interface MailboxMessage extends MailboxEntry {
  withheld: boolean;
  content: { html: string; text: string; from: string; hasInvitation: boolean } | null;
}
