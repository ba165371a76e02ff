import { defineMessages } from '../admin-module';

export const messages = defineMessages(
  {
    'magnetiq.lists.marks': 'Notes',
    'magnetiq.lists.expired': 'Expired',
    'magnetiq.lists.scheduled': 'Not yet',
    'magnetiq.lists.missing_de': 'German missing',
    'magnetiq.lists.yes': 'Yes',
    'magnetiq.lists.no': 'No',
    // Strapi's own has no German.
    'app.utils.update-filter': 'Update filter',
  },
  {
    'magnetiq.lists.marks': 'Hinweise',
    'magnetiq.lists.expired': 'Abgelaufen',
    'magnetiq.lists.scheduled': 'Noch nicht',
    'magnetiq.lists.missing_de': 'Deutsch fehlt',
    'magnetiq.lists.yes': 'Ja',
    'magnetiq.lists.no': 'Nein',
    'app.utils.update-filter': 'Filter ändern',
  },
);
