import ICAL from 'ical.js';
import { listStoredMails, readStoredMail, type StoredMail } from '../../src/integrations/mail/outbox-folder';
import type { TestApp } from './boot';
import { settleJobs } from './jobs';

/** The messages that went to an address, oldest first, once all due jobs have run. */
export async function mailsTo(app: TestApp, address: string): Promise<StoredMail[]> {
  await settleJobs(app);
  const folder = app.strapi.config.get<string>('magnetiq.mail.outboxDirectory');
  const summaries = await listStoredMails(folder, 10_000);
  const mails = await Promise.all(summaries.map(({ id }) => readStoredMail(folder, id)));
  return mails.filter((mail): mail is StoredMail => mail?.to.address === address).reverse();
}

/** What a mail's calendar part says. */
export function calendarOf(mail: StoredMail | undefined) {
  if (!mail?.calendar) return null;
  const calendar = new ICAL.Component(ICAL.parse(mail.calendar.content));
  const event = calendar.getFirstSubcomponent('vevent');
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    start: value('dtstart'),
    status: value('status'),
  };
}

export interface EmailLog {
  recipientEmail: string;
  emailType: string;
  subject: string;
  deliveryStatus: string;
  emailLanguage: string | null;
  provider: string;
  messageId: string;
  providerMessageId: string | null;
  errorMessage: string | null;
  sentAt: string | null;
}

/** The log of what was mailed about a booking, in the order of writing. */
export async function mailLog(app: TestApp, bookingDocumentId: string): Promise<EmailLog[]> {
  await settleJobs(app);
  return app.strapi.db
    .query('api::messaging.email-log')
    .findMany({ where: { bookingDocumentId }, orderBy: { id: 'asc' } }) as Promise<EmailLog[]>;
}
