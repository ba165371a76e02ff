import { defineMessages } from '../admin-module';

export const messages = defineMessages(
  {
    'magnetiq.conflicts.title': 'Somebody else has saved in the meantime',
    'magnetiq.conflicts.by': 'Saved by {name}, {at}. Yours is not saved yet. Where the two differ:',
    'magnetiq.conflicts.somebody': 'somebody else',
    'magnetiq.conflicts.gone': 'It was deleted in the meantime. Yours is not saved yet.',
    'magnetiq.conflicts.same': 'Both say the same.',
    'magnetiq.conflicts.field': 'Field',
    'magnetiq.conflicts.theirs': 'Stored now',
    'magnetiq.conflicts.mine': 'Yours',
    'magnetiq.conflicts.links': '{added} linked, {removed} unlinked',
    'magnetiq.conflicts.copy': 'Copy mine',
    'magnetiq.conflicts.copied': 'Copied',
    'magnetiq.conflicts.take': 'Discard mine, show what is stored',
    'magnetiq.conflicts.insist': 'Save mine over it',
    'magnetiq.conflicts.unchanged': 'Nothing has changed, so there was nothing to save.',
  },
  {
    'magnetiq.conflicts.title': 'Jemand anderes hat inzwischen gespeichert',
    'magnetiq.conflicts.by':
      'Gespeichert von {name}, {at}. Ihres ist noch nicht gespeichert. Wo sich beide unterscheiden:',
    'magnetiq.conflicts.somebody': 'jemand anderem',
    'magnetiq.conflicts.gone': 'Es wurde inzwischen gelöscht. Ihres ist noch nicht gespeichert.',
    'magnetiq.conflicts.same': 'Beide sagen dasselbe.',
    'magnetiq.conflicts.field': 'Feld',
    'magnetiq.conflicts.theirs': 'Jetzt gespeichert',
    'magnetiq.conflicts.mine': 'Ihres',
    'magnetiq.conflicts.links': '{added} verknüpft, {removed} gelöst',
    'magnetiq.conflicts.copy': 'Meines kopieren',
    'magnetiq.conflicts.copied': 'Kopiert',
    'magnetiq.conflicts.take': 'Meines verwerfen, Gespeichertes zeigen',
    'magnetiq.conflicts.insist': 'Meines darüber speichern',
    'magnetiq.conflicts.unchanged': 'Es hat sich nichts geändert; es gab nichts zu speichern.',
  },
);
