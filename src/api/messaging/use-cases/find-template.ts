import type { PortableTextBlock } from '@portabletext/types';
import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import type { MailLanguage } from '../domain/language';
import { paragraphs } from '../rendering/portable-mail';
import type { TemplateText } from '../rendering/render-mail';
import { CATALOGUE } from '../templates/catalogue';

const EMAIL_TEMPLATE = 'api::messaging.email-template';

interface TemplateRow {
  subjectTemplate: string | null;
  htmlTemplate: PortableTextBlock[] | null;
  textTemplate: PortableTextBlock[] | null;
  portableTemplate: PortableTextBlock[] | null;
}

/** The mail as the platform ships it. @throws AppError `misconfigured` for a key that does not exist */
export function shippedTemplate(key: string, language: MailLanguage): TemplateText {
  const template = CATALOGUE.get(key);
  if (!template) throw new AppError('misconfigured', `There is no mail template ${key}.`);
  return { subject: template[language].subject, body: paragraphs(template[language].body) };
}

/**
 * What an editor published in place of the shipped text, in exactly this language: an English text must not reach a
 * German client only because nobody translated it. Null when there is none.
 */
export async function publishedTemplate(
  strapi: Core.Strapi,
  key: string,
  language: MailLanguage,
): Promise<TemplateText | null> {
  const row = (await strapi.db.query(EMAIL_TEMPLATE).findOne({
    where: { key, locale: language, isActive: true, deletedAt: null, publishedAt: { $notNull: true } },
  })) as TemplateRow | null;
  if (!row?.htmlTemplate?.length) return null;
  return {
    subject: row.subjectTemplate || shippedTemplate(key, language).subject,
    body: row.htmlTemplate,
    textBody: row.textTemplate ?? row.portableTemplate ?? undefined,
  };
}
