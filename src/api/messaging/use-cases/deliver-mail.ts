import type { Core } from '@strapi/strapi';
import { isAppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { DeliveryError, type DeliveryHelpers, type OutboxMessage } from '../../system/public';
import { domainOf } from '../domain/mail-address';
import { composeMail, type ComposedMail } from './compose-mail';
import { composePlainMail, PLAIN_MAIL, type PlainMailOrder } from './enqueue-plain-mail';
import { deliveryStatusOf, isSettled, logDelivery, type DeliveryRecord } from './log-delivery';
import { mailSender, mailTransport } from './open-mail-transport';

/**
 * Sends one message of the outbox. The Message-ID comes from the outbox message, so that an attempt repeated after an
 * unknown outcome is the same message to every mail program; one whose success is on record is not sent again.
 */
export async function deliverMail(message: OutboxMessage, { strapi }: DeliveryHelpers): Promise<void> {
  const before = await deliveryStatusOf(strapi, message.id);
  if (isSettled(before)) return;
  const log = (entry: DeliveryRecord): Promise<void> => logDelivery(strapi, entry, before !== null);
  const transport = mailTransport(strapi);
  const messageId = `${message.id}@${domainOf(mailSender(strapi).from)}`;
  const mail = await compose(strapi, message);
  const record: Omit<DeliveryRecord, 'deliveryStatus'> = {
    outboxMessageDocumentId: message.id,
    recipientEmail: mail.recipient,
    emailType: message.kind,
    subject: mail.kind === 'send' ? mail.message.subject : message.kind,
    emailLanguage: mail.language,
    provider: transport.name,
    messageId,
    bookingDocumentId: typeof message.payload.bookingId === 'string' ? message.payload.bookingId : null,
  };
  if (mail.kind === 'skip') {
    await log({ ...record, deliveryStatus: 'skipped', errorMessage: mail.reason });
    return;
  }
  const at = now(strapi);
  try {
    const { providerMessageId } = await transport.send({ ...mail.message, messageId, date: at });
    await log({ ...record, deliveryStatus: 'sent', providerMessageId, errorMessage: null, sentAt: at });
  } catch (error) {
    const refused = isAppError(error, 'mail_refused');
    const errorMessage = error instanceof Error ? error.message : String(error);
    await log({ ...record, deliveryStatus: refused ? 'bounced' : 'failed', errorMessage });
    throw refused ? new DeliveryError(errorMessage, { permanent: true }) : error;
  }
}

function compose(strapi: Core.Strapi, { kind, payload }: OutboxMessage): Promise<ComposedMail> {
  if (kind === PLAIN_MAIL) return composePlainMail(strapi, payload as PlainMailOrder);
  return composeMail(strapi, kind, payload);
}
