import type { Core } from '@strapi/strapi';
import path from 'node:path';
import { createOutboxFolderTransport } from '../../../integrations/mail/outbox-folder';
import type { MailAddress, MailTransport } from '../../../integrations/mail/port';
import { createSmtpTransport } from '../../../integrations/mail/smtp';
import { settings } from '../../../shared/config/settings';
import { AppError } from '../../../shared/errors/app-error';
import { parseMailAddress } from '../domain/mail-address';

const transports = new WeakMap<Core.Strapi, MailTransport>();

/** The way out by configuration: SMTP, or files in a local folder. */
export function mailTransport(strapi: Core.Strapi): MailTransport {
  let transport = transports.get(strapi);
  if (!transport) {
    transport = createTransport(strapi);
    transports.set(strapi, transport);
  }
  return transport;
}

/** Closes the connections to the mail server. */
export function closeMailTransport(strapi: Core.Strapi): void {
  transports.get(strapi)?.close();
  transports.delete(strapi);
}

/** The folder in which messages stay; null where they are really sent. */
export function mailFolder(strapi: Core.Strapi): string | null {
  const { mail } = settings(strapi);
  return mail.transport === 'outbox' ? path.resolve(mail.outboxDirectory) : null;
}

export interface MailSender {
  from: MailAddress;
  replyTo?: MailAddress;
  /** Who hears of things that staff must look at. */
  staff: MailAddress;
}

/** The platform's own addresses. @throws AppError `misconfigured` when MAIL_FROM is no address */
export function mailSender(strapi: Core.Strapi): MailSender {
  const { mail } = settings(strapi);
  const from = parseMailAddress(mail.from);
  if (!from) throw new AppError('misconfigured', 'MAIL_FROM must be an address such as "Name <name@example.com>".');
  const replyTo = parseMailAddress(mail.replyTo);
  return { from, ...(replyTo && { replyTo }), staff: parseMailAddress(mail.staffAddress) ?? replyTo ?? from };
}

function createTransport(strapi: Core.Strapi): MailTransport {
  const folder = mailFolder(strapi);
  return folder === null ? createSmtpTransport(settings(strapi).mail.smtp) : createOutboxFolderTransport(folder);
}
