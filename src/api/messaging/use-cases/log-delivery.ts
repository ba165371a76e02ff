import type { Core } from '@strapi/strapi';
import { writeScalars } from '../../../shared/database/write-scalars';
import { inTransaction } from '../../../shared/documents/transaction';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { insertRow } from '../../../shared/strapi/database/written-rows';

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

/** What became of a message so far; null for one that was not tried yet. */
export async function deliveryStatusOf(strapi: Core.Strapi, outboxMessageDocumentId: string): Promise<string | null> {
  const where = { outboxMessageDocumentId };
  const row = await rowsOf(strapi, EMAIL_LOG).findOne({ where, select: ['deliveryStatus'] });
  return row?.deliveryStatus ?? null;
}

/** Whether a message needs nothing more: it went out, was refused for good, or had gone stale. */
export function isSettled(deliveryStatus: string | null): boolean {
  return ['sent', 'delivered', 'bounced', 'skipped'].includes(deliveryStatus ?? '');
}

/** Writes what became of a message: one row per message, however many attempts it takes; `isKnown` where one was made. */
export async function logDelivery(strapi: Core.Strapi, record: DeliveryRecord, isKnown: boolean): Promise<void> {
  const { outboxMessageDocumentId } = record;
  const data = { ...record };
  await inTransaction(strapi, async () => {
    if (isKnown) await writeScalars(strapi, EMAIL_LOG, { where: { outboxMessageDocumentId }, data });
    else await insertRow(strapi, EMAIL_LOG, data);
  });
}
