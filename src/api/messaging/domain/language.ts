import { knownLanguage, languageFor } from '../../../shared/languages/language-tags';

/** The languages that mails are written in. */
export type MailLanguage = 'en' | 'de';

/** The nearest to a reader's language that mails are written in: German for `de-AT`, English for `fr`. */
export function mailLanguage(tag: unknown): MailLanguage {
  return languageFor(tag);
}

/** The first of the languages that somebody speaks in which mails are written; English where there is none. */
export function mailLanguageOf(spoken: readonly unknown[]): MailLanguage {
  for (const tag of spoken) {
    const language = knownLanguage(tag);
    if (language) return language;
  }
  return 'en';
}
