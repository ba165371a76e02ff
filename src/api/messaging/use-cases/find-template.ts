import type { PortableTextBlock } from '@portabletext/types';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { MailLanguage } from '../domain/language';
import { paragraphs } from '../rendering/portable-mail';
import type { TemplateText } from '../rendering/render-mail';
import { mailOf } from '../store/mail-kinds';

const EMAIL_TEMPLATE = 'api::messaging.email-template';

interface TemplateRow {
  subjectTemplate: string | null;
  htmlTemplate: PortableTextBlock[] | null;
  textTemplate: PortableTextBlock[] | null;
  portableTemplate: PortableTextBlock[] | null;
}

/** The mail as the platform ships it. @throws AppError `misconfigured` for a key that does not exist */
export function shippedTemplate(strapi: Core.Strapi, key: string, language: MailLanguage): TemplateText {
  const { subject, body } = mailOf(strapi, key).template[language];
  return { subject, body: paragraphs(body) };
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
  const row = (await rowsOf(strapi, EMAIL_TEMPLATE).findOne({
    where: { key, locale: language, isActive: true, deletedAt: null, publishedAt: { $notNull: true } },
  })) as TemplateRow | null;
  if (!row?.htmlTemplate?.length) return null;
  return {
    subject: row.subjectTemplate || shippedTemplate(strapi, key, language).subject,
    body: row.htmlTemplate,
    textBody: row.textTemplate ?? row.portableTemplate ?? undefined,
  };
}
