import type { Core } from '@strapi/strapi';
import type { MailLanguage } from '../domain/language';
import type { MailView } from '../rendering/mail-view';
import { renderMail, type RenderedMail } from '../rendering/render-mail';
import { publishedTemplate, shippedTemplate } from './find-template';

/** Fills the editor's text if there is one; should it fail, the shipped text goes out, for no mail may be lost to a typo. */
export async function renderTemplate(
  strapi: Core.Strapi,
  mail: { template: string; language: MailLanguage },
  view: MailView,
): Promise<RenderedMail> {
  const published = await publishedTemplate(strapi, mail.template, mail.language);
  if (published) {
    try {
      return renderMail(published, view, mail.language);
    } catch (error) {
      strapi.log.error(
        `The published e-mail template ${mail.template} (${mail.language}) cannot be filled: ${String(error)}`,
      );
    }
  }
  return renderMail(shippedTemplate(mail.template, mail.language), view, mail.language);
}
