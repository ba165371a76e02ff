import type { PortableTextBlock } from '@portabletext/types';
import type { MailLanguage } from '../domain/language';
import { labels } from './labels';
import { wrapMail } from './layout';
import { liquidToText } from './liquid';
import type { MailView } from './mail-view';
import { renderBlocks } from './portable-mail';

/** What a template holds in one language: Liquid in the subject and in the text of its blocks. */
export interface TemplateText {
  subject: string;
  body: readonly PortableTextBlock[];
  /** Used for the plain text part when an editor wrote one of its own. */
  textBody?: readonly PortableTextBlock[];
}

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** Fills a template. @throws liquidjs errors when it names a variable or filter that does not exist */
export function renderMail(template: TemplateText, view: MailView, language: MailLanguage): RenderedMail {
  const globals = { ...view, labels: labels(language) };
  const body = renderBlocks(template.body, globals);
  const text = template.textBody?.length ? renderBlocks(template.textBody, globals).text : body.text;
  const subject = liquidToText(template.subject, globals).replace(/\s+/g, ' ').trim();
  return { subject, ...wrapMail({ html: body.html, text }, globals, language) };
}
