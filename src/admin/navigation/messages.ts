import { defineMessages } from '../admin-module';
import { searchedName } from './sections';
import { GROUPS } from './types';

export const messages = defineMessages(
  {
    'magnetiq.navigation.none': 'Nothing is called that.',
    'magnetiq.navigation.home': 'Overview',
    'search.placeholder': 'Search',
  },
  {
    'magnetiq.navigation.none': 'So heißt hier nichts.',
    'magnetiq.navigation.home': 'Übersicht',
    'search.placeholder': 'Suchen',
  },
);

/** Schemas that are called otherwise than their types. */
const CALLED: Readonly<Record<string, string>> = {
  'content.faq-item': 'FAQ item',
  'content.faq-feedback': 'FAQ feedback',
  'content.faq-category': 'FAQ category',
  'content.seo-url': 'SEO URL',
  'leads.email-submission': 'E-mail submission',
  'messaging.email-template': 'E-mail template',
  'experts.linkedin-profile': 'LinkedIn profile',
  'studio.qa-request': 'QA request',
};

/** What the schema of a type calls it, by which the content manager looks for the headline of its list. */
export function calledInSchema(context: string, type: string): string {
  const words = type.replaceAll('-', ' ');
  return CALLED[`${context}.${type}`] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names of types, which are their own ids: the content manager translates a link by taking its title for one. */
export function namesOfTypes(): { en: Record<string, string>; de: Record<string, string> } {
  const names = { en: {} as Record<string, string>, de: {} as Record<string, string> };
  for (const [context, { title, types }] of Object.entries(GROUPS)) {
    for (const [type, [english, german]] of Object.entries(types)) {
      const headline = calledInSchema(context, type);
      names.en[headline] = english;
      names.de[headline] = german;
      const id = `${title[0]} · ${english}`;
      names.en[id] = id;
      names.de[id] = `${title[1]} · ${german}`;
      for (const language of ['en', 'de'] as const) {
        const searched = searchedName(`api::${context}.${type}`, english, language);
        names.en[searched] = names.de[searched] = searched;
      }
    }
  }
  return names;
}
