import { defineMessages } from '../admin-module';

export const messages = defineMessages(
  {
    'magnetiq.localization.english-first': 'A new entry begins in English; German follows once it is saved.',
  },
  {
    'magnetiq.localization.english-first':
      'Ein neuer Eintrag beginnt auf Englisch; Deutsch folgt, sobald er gespeichert ist.',
  },
);
