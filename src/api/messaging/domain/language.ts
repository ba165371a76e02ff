/** The languages that mails are written in. */
export type MailLanguage = 'en' | 'de';

/** A client's language, English for any that no mail is written in. */
export function mailLanguage(value: unknown): MailLanguage {
  return value === 'de' ? 'de' : 'en';
}
