import type { Core } from '@strapi/strapi';
import type { MailMessage } from '../../../integrations/mail/port';
import type { JsonObject } from '../../../shared/jobs/port';
import type { MailLanguage } from '../domain/language';
import { mailOf } from '../store/mail-kinds';
import { mailSender } from './open-mail-transport';
import { renderTemplate } from './render-template';

/** A mail that is ready to leave, or why it must not go out any more. */
export type ComposedMail = { recipient: string; language: MailLanguage } & (
  | { kind: 'skip'; reason: string }
  | { kind: 'send'; message: Omit<MailMessage, 'messageId' | 'date'> }
);

/** Writes a mail from how things stand now. @throws AppError `misconfigured` for a key that does not exist */
export async function composeMail(strapi: Core.Strapi, template: string, order: JsonObject): Promise<ComposedMail> {
  const addressed = await mailOf(strapi, template).kind.address(strapi, order, template);
  if (addressed.kind === 'skip') return addressed;
  const { to, language, view, calendar } = addressed;
  const { from, replyTo } = mailSender(strapi);
  const rendered = await renderTemplate(strapi, { template, language }, view);
  const message = { from, replyTo, to, language, calendar, ...rendered };
  return { kind: 'send', recipient: to.address, language, message };
}
