import { defineMessages } from '../admin-module';

export const messages = defineMessages(
  {
    'magnetiq.system.dead': 'Dead letters',
    'magnetiq.system.dead.all': 'Outbox',
    'magnetiq.system.dead.none': 'Everything was delivered',
    'magnetiq.system.dead.failed': 'The outbox could not be loaded.',
    'magnetiq.system.dead.retry': 'Retry',
    'magnetiq.system.dead.retried': 'It is on its way again.',
    'magnetiq.system.dead.total': '{count, plural, one {# was given up} other {# were given up}}',
  },
  {
    'magnetiq.system.dead': 'Unzustellbar',
    'magnetiq.system.dead.all': 'Postausgang',
    'magnetiq.system.dead.none': 'Alles ist zugestellt',
    'magnetiq.system.dead.failed': 'Der Postausgang konnte nicht geladen werden.',
    'magnetiq.system.dead.retry': 'Erneut versuchen',
    'magnetiq.system.dead.retried': 'Es ist wieder unterwegs.',
    'magnetiq.system.dead.total': '{count, plural, one {# wurde aufgegeben} other {# wurden aufgegeben}}',
  },
);
