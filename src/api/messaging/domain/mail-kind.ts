import type { MailAddress, MailMessage } from '../../../integrations/mail/port';
import type { MailLanguage } from './language';

export interface TemplateSource {
  subject: string;
  /** Liquid; a blank line starts a new paragraph, a line that is one `{% render … %}` brings a partial. */
  body: string;
}

/** A mail as the platform ships it; editors may override each language by an e-mail template with the same key. */
export type MailTemplate = { key: string; name: string } & Record<MailLanguage, TemplateSource>;

/**
 * All that a template can say, ready to print in the reader's language and zone. Every key exists in every mail of its
 * kind; what does not apply is an empty string, so that templates can ask `{% if session.place %}`.
 */
export interface MailView {
  organization: { name: string; url: string };
  recipient: { name: string };
}

/** The words that partials and layout use themselves; a template's own words are in the template. */
export type MailWords = { footer: string } & Readonly<Record<string, string>>;

/** What mails of one kind have in common. */
export interface MailLook<View extends MailView = MailView> {
  /** A filled view: an editor's template is tried with it before it is used. */
  sample: View;
  words: Readonly<Record<MailLanguage, MailWords>>;
  /** Building blocks that a template calls on a line of its own, e.g. `{% render 'session' %}`, for both parts of a mail. */
  partials: Readonly<Record<'html' | 'text', Readonly<Record<string, string>>>>;
}

/** A mail that is about to leave: to whom and with what, or why nobody gets it any more. */
export type AddressedMail<View extends MailView = MailView> = { language: MailLanguage } & (
  | { kind: 'skip'; recipient: string; reason: string }
  | { kind: 'send'; to: MailAddress; view: View; calendar?: MailMessage['calendar'] }
);
