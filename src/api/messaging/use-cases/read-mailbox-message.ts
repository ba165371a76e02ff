import type { Core } from '@strapi/strapi';
import { readStoredMail, type StoredMail } from '../../../integrations/mail/outbox-folder';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { MailboxMessage } from '../contracts/mailbox';
import { PLAIN_MAIL } from './enqueue-plain-mail';
import { EMAIL_LOG, toMailboxEntry, type EmailLogRow } from './list-mailbox';
import { mailFolder } from './open-mail-transport';

/**
 * One message, with its content where messages stay in a local folder. What Strapi's own parts write of logins (a new
 * password, a confirmation, an invitation) is for nobody but its recipient. @throws AppError `not_found`
 */
export async function readMailboxMessage(strapi: Core.Strapi, id: string): Promise<MailboxMessage> {
  const { row, stored } = await load(strapi, id);
  const withheld = row.emailType === PLAIN_MAIL;
  const content =
    !withheld && stored
      ? {
          html: stored.html,
          text: stored.text,
          from: stored.from.address,
          hasInvitation: stored.calendar !== undefined,
        }
      : null;
  return { ...toMailboxEntry(row), withheld, content };
}

/** The calendar file of a message. @throws AppError `not_found` when it has none or was not kept */
export async function readMailboxInvitation(
  strapi: Core.Strapi,
  id: string,
): Promise<{ filename: string; content: string }> {
  const { stored } = await load(strapi, id);
  if (!stored?.calendar) throw new AppError('not_found', 'This message has no calendar file.');
  return { filename: stored.calendar.filename, content: stored.calendar.content };
}

async function load(strapi: Core.Strapi, id: string): Promise<{ row: EmailLogRow; stored: StoredMail | null }> {
  const row = await rowsOf(strapi, EMAIL_LOG).findOne({ where: { documentId: id } });
  if (!row) throw new AppError('not_found', 'There is no such message.');
  const folder = mailFolder(strapi);
  const stored = folder && row.messageId ? await readStoredMail(folder, row.messageId) : null;
  return { row, stored };
}
