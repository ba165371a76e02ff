import type { MailLanguage } from '../domain/language';

export interface TemplateSource {
  subject: string;
  /** Liquid; a blank line starts a new paragraph, a line that is one `{% render … %}` brings a partial. */
  body: string;
}

/** A mail as the platform ships it; editors may override each language by an e-mail template with the same key. */
export type MailTemplate = { key: string; name: string } & Record<MailLanguage, TemplateSource>;
