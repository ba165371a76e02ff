import type { Core } from '@strapi/strapi';
import path from 'node:path';
import { createOutboxFolderTransport } from '../../../integrations/mail/outbox-folder';
import type { MailAddress, MailTransport } from '../../../integrations/mail/port';
import { createSmtpTransport } from '../../../integrations/mail/smtp';
import { madeOfSettings, settings } from '../../../shared/config/settings';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { mailAddress, parseMailAddress, senderAt } from '../domain/mail-address';

/** The way out by configuration: SMTP, or files in a local folder. */
export const mailTransport = madeOfSettings<MailTransport>((strapi) => {
  const folder = mailFolder(strapi);
  return folder === null ? createSmtpTransport(settings(strapi).mail.smtp) : createOutboxFolderTransport(folder);
});

/** Closes the connections to the mail server. */
export function closeMailTransport(strapi: Core.Strapi): void {
  mailTransport.known(strapi)?.close();
  mailTransport.forget(strapi);
}

/** The folder in which messages stay; null where they are really sent. */
export function mailFolder(strapi: Core.Strapi): string | null {
  const { mail } = settings(strapi);
  return mail.transport === 'outbox' ? path.resolve(mail.outboxDirectory) : null;
}

export interface MailSender {
  from: MailAddress;
  replyTo?: MailAddress;
}

/** Says of itself that nobody answers there (RFC 2606): mail that stays in the local folder needs no real sender. */
const LOCAL_SENDER = 'no-reply@magnetiq.invalid';

/**
 * The platform's own addresses: MAIL_FROM, or no-reply at the host of PUBLIC_URL.
 * @throws AppError `misconfigured` where mail is sent and neither is an address that can send
 */
export function mailSender(strapi: Core.Strapi): MailSender {
  const { mail, organization } = settings(strapi);
  const from =
    mail.from === '' ? senderAt(strapi.config.get('server.url', ''), organization.name) : parseMailAddress(mail.from);
  const replyTo = parseMailAddress(mail.replyTo);
  if (!from && mail.transport !== 'outbox')
    throw new AppError(
      'misconfigured',
      'MAIL_FROM must be an address such as "Name <name@example.com>": PUBLIC_URL has no host that mail comes from.',
    );
  return { from: from ?? { name: organization.name, address: LOCAL_SENDER }, ...(replyTo && { replyTo }) };
}

/** Who hears of what staff must look at: MAIL_STAFF_ADDRESS, MAIL_REPLY_TO, or the first super admin; null where there is none. */
export async function staffMailbox(strapi: Core.Strapi): Promise<MailAddress | null> {
  const { mail } = settings(strapi);
  return parseMailAddress(mail.staffAddress) ?? parseMailAddress(mail.replyTo) ?? firstSuperAdmin(strapi);
}

async function firstSuperAdmin(strapi: Core.Strapi): Promise<MailAddress | null> {
  const admin = await rowsOf(strapi, 'admin::user').findOne({
    where: { isActive: true, blocked: false, roles: { code: 'strapi-super-admin' } },
    orderBy: { id: 'asc' },
  });
  if (!admin) return null;
  const name = [admin.firstname, admin.lastname].filter(Boolean).join(' ');
  return mailAddress({ name, address: admin.email });
}
