import type { PortableTextBlock } from '@portabletext/types';
import type { MailLanguage } from '../domain/language';
import { wrapMail } from './layout';
import type { Filler } from './liquid';
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
export function renderMail(template: TemplateText, filler: Filler, language: MailLanguage): RenderedMail {
  const body = renderBlocks(template.body, filler);
  const text = template.textBody?.length ? renderBlocks(template.textBody, filler).text : body.text;
  const subject = filler.toText(template.subject).replace(/\s+/g, ' ').trim();
  return { subject, ...wrapMail({ html: body.html, text }, filler, language) };
}
