import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../shared/documents/transaction';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';

const EMAIL_LOG = 'api::messaging.email-log';

export interface DeliveryRecord {
  outboxMessageDocumentId: string;
  recipientEmail: string;
  emailType: string;
  subject: string;
  emailLanguage: 'en' | 'de' | null;
  deliveryStatus: 'pending' | 'sent' | 'bounced' | 'failed' | 'skipped';
  provider: string;
  messageId: string;
  providerMessageId?: string | null;
  errorMessage?: string | null;
  sentAt?: Date | null;
  bookingDocumentId?: string | null;
}

/** Whether a message needs nothing more: it went out, was refused for good, or had gone stale. */
export async function isSettled(strapi: Core.Strapi, outboxMessageDocumentId: string): Promise<boolean> {
  const row = await rowsOf(strapi, EMAIL_LOG).findOne({
    where: { outboxMessageDocumentId },
    select: ['deliveryStatus'],
  });
  return row !== null && ['sent', 'delivered', 'bounced', 'skipped'].includes(row.deliveryStatus);
}

/** Writes what became of a message: one row per message, however many attempts it takes. */
export async function logDelivery(strapi: Core.Strapi, record: DeliveryRecord): Promise<void> {
  const { outboxMessageDocumentId } = record;
  await inTransaction(strapi, async () => {
    const logs = documentsOf(strapi, EMAIL_LOG);
    const known = await logs.findFirst({ filters: { outboxMessageDocumentId }, fields: ['documentId'] });
    if (known) await logs.update({ documentId: known.documentId, data: record });
    else await logs.create({ data: { ...record, userDocumentId: null } });
  });
}
