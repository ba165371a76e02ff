import type { Core } from '@strapi/strapi';
import type { MailLanguage } from '../domain/language';
import type { MailView } from '../domain/mail-kind';
import { fillerFor } from '../rendering/liquid';
import { renderMail, type RenderedMail } from '../rendering/render-mail';
import { mailOf } from '../store/mail-kinds';
import { publishedTemplate, shippedTemplate } from './find-template';

/** Fills the editor's text if there is one; should it fail, the shipped text goes out, for no mail may be lost to a typo. */
export async function renderTemplate(
  strapi: Core.Strapi,
  mail: { template: string; language: MailLanguage },
  view: MailView,
): Promise<RenderedMail> {
  const { template, language } = mail;
  const filler = fillerFor(mailOf(strapi, template).kind, view, language);
  const published = await publishedTemplate(strapi, template, language);
  if (published) {
    try {
      return renderMail(published, filler, language);
    } catch (error) {
      strapi.log.error(`The published e-mail template ${template} (${language}) cannot be filled: ${String(error)}`);
    }
  }
  return renderMail(shippedTemplate(strapi, template, language), filler, language);
}
