import { defineMessages } from '../admin-module';

export const messages = defineMessages(
  {
    'magnetiq.waiting': 'What waits for you',
    'magnetiq.waiting.none': 'Nothing waits for you. New requests, drafts and missing translations appear here.',
    'magnetiq.waiting.failed': 'What waits could not be loaded. Load the page again.',
  },
  {
    'magnetiq.waiting': 'Das wartet auf Sie',
    'magnetiq.waiting.none':
      'Nichts wartet auf Sie. Neue Anfragen, Entwürfe und fehlende Übersetzungen erscheinen hier.',
    'magnetiq.waiting.failed': 'Das Wartende konnte nicht geladen werden. Laden Sie die Seite neu.',
  },
);
