import { defineMessages } from '../admin-module';

export const messages = defineMessages(
  {
    'magnetiq.areas': 'Areas',
    'magnetiq.areas.subtitle': 'Everything that you work with, by what it is about.',
    'magnetiq.areas.none': 'Your role reads nothing yet. An administrator gives it rights.',
    'magnetiq.areas.all': 'All areas',
    'magnetiq.areas.types': 'Lists',
    'magnetiq.areas.new': 'New',
    'magnetiq.areas.new.of': 'New in {name}',
    'magnetiq.areas.waiting': '{count, plural, one {# entry waits} other {# entries wait}}',
    'magnetiq.areas.unknown': 'There is no such area, or your role reads nothing in it.',
  },
  {
    'magnetiq.areas': 'Bereiche',
    'magnetiq.areas.subtitle': 'Alles, womit Sie arbeiten, nach Themen.',
    'magnetiq.areas.none': 'Ihre Rolle liest noch nichts. Rechte vergibt die Verwaltung.',
    'magnetiq.areas.all': 'Alle Bereiche',
    'magnetiq.areas.types': 'Listen',
    'magnetiq.areas.new': 'Neu',
    'magnetiq.areas.new.of': 'Neu in {name}',
    'magnetiq.areas.waiting': '{count, plural, one {# Eintrag wartet} other {# Einträge warten}}',
    'magnetiq.areas.unknown': 'Diesen Bereich gibt es nicht, oder Ihre Rolle liest darin nichts.',
  },
);
