import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { MailboxEntry, MailboxPage, MailboxQuery } from '../contracts/mailbox';

export const EMAIL_LOG = 'api::messaging.email-log';

export interface EmailLogRow {
  documentId: string;
  recipientEmail: string;
  emailType: string;
  subject: string;
  deliveryStatus: MailboxEntry['status'];
  emailLanguage: MailboxEntry['language'];
  provider: string | null;
  errorMessage: string | null;
  createdAt: string;
  sentAt: string | null;
  bookingDocumentId: string | null;
  messageId: string | null;
}

export const toMailboxEntry = (row: EmailLogRow): MailboxEntry => ({
  id: row.documentId,
  recipient: row.recipientEmail,
  template: row.emailType,
  subject: row.subject,
  status: row.deliveryStatus,
  language: row.emailLanguage,
  provider: row.provider,
  error: row.errorMessage,
  createdAt: row.createdAt,
  sentAt: row.sentAt,
  bookingDocumentId: row.bookingDocumentId,
});

/** One page of what was mailed, newest first. */
export async function listMailbox(strapi: Core.Strapi, query: MailboxQuery): Promise<MailboxPage> {
  const { page, pageSize, status, search } = query;
  const where = {
    ...(status && { deliveryStatus: status }),
    ...(search && { $or: [{ recipientEmail: { $containsi: search } }, { subject: { $containsi: search } }] }),
  };
  const [rows, total] = await Promise.all([
    rowsOf(strapi, EMAIL_LOG).findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    rowsOf(strapi, EMAIL_LOG).count({ where }),
  ]);
  return {
    entries: (rows as EmailLogRow[]).map(toMailboxEntry),
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
}
