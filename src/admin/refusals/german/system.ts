import type { Sentences } from '../sentence';

/** What the trash, webhooks, the outbox and the machine refuse. */
export const OF_SYSTEM: Sentences = {
  'There is no such record.': 'Diesen Eintrag gibt es nicht.',
  'Records of this type have no slug.': 'Einträge dieser Art haben keinen Kurznamen in der Adresse.',
  'There is no such list.': 'Diese Liste gibt es nicht.',
  'Your role may not read it.': 'Ihre Rolle darf das nicht lesen.',
  'There is no such type.': 'Diese Art von Einträgen gibt es nicht.',
  'Your role may not delete these.': 'Ihre Rolle darf diese nicht löschen.',
  'Audit entries are never changed or deleted.': 'Protokolleinträge werden nie geändert oder gelöscht.',
  'Name at least one event, such as "booking.*".': 'Mindestens ein Ereignis, etwa „booking.*“.',
  'Name at most 100 events.': 'Höchstens 100 Ereignisse.',
  '{name} is not an event.': '{name} ist kein Ereignis.',
  '{name} is not an event that leaves the platform.': '{name} ist kein Ereignis, das die Plattform verlässt.',
  'There is no such message that was given up.': 'Diese aufgegebene Nachricht gibt es nicht.',
  'There is no such dead job.': 'Diesen gescheiterten Auftrag gibt es nicht.',
  '{label} has this {attribute}. Restore this one under another {name}, or change or delete that one first.':
    '{attribute:field}: Das hat jetzt „{label}“. Bitte diesen Eintrag anders nennen oder den anderen zuerst ändern.',
  'Restore this one under another {name}, or change or delete that one first.':
    'Das hat jetzt ein anderer Eintrag. Bitte diesen anders nennen oder den anderen zuerst ändern.',
  'A record comes back as it was; {name} can be changed then.':
    'Ein Eintrag kommt zurück, wie er war; ändern lässt er sich danach.',
  'Expected another value that fits here.': 'Bitte einen anderen Wert wählen, der hier passt.',
  'There is nothing left to undo.': 'Hier lässt sich nichts mehr rückgängig machen.',
  'There is no such entry in the trash.': 'Dieser Eintrag liegt nicht im Papierkorb.',
  'Records of {uid} are restored by their trash entry.': 'Diese Einträge werden aus dem Papierkorb zurückgeholt.',
  'There is no such record in the trash.': 'Dieser Eintrag liegt nicht im Papierkorb.',
  'It would lie below itself: what lay below it was put above it since. Move that elsewhere first.':
    'Der Eintrag läge unter sich selbst: Was unter ihm lag, steht inzwischen darüber. Bitte das zuerst verschieben.',
  'The type {uid} is no longer there.': 'Diese Art von Einträgen gibt es nicht mehr.',
  'A record with this id exists again.': 'Diesen Eintrag gibt es wieder.',
  'The delivery was deleted.': 'Die Zustellung wurde gelöscht.',
  'The receiver is gone (410); the endpoint was disabled.':
    'Den Empfänger gibt es nicht mehr (410); das Ziel ist abgeschaltet.',
  'Redirected ({status}); redirects are not followed.': 'Umgeleitet ({status}); Umleitungen wird nicht gefolgt.',
  'The receiver answered {status}.': 'Der Empfänger hat mit {status} geantwortet.',
  'The receiver answered 410 Gone.': 'Der Empfänger hat mit 410 geantwortet.',
  'The endpoint is disabled.': 'Das Ziel ist abgeschaltet.',
  'The endpoint was deleted.': 'Das Ziel wurde gelöscht.',
  'There is no such webhook endpoint.': 'Dieses Webhook-Ziel gibt es nicht.',
  'This delivery is still under way.': 'Diese Zustellung läuft noch.',
  'There is no such delivery.': 'Diese Zustellung gibt es nicht.',
  'There is no space left on the disk.': 'Auf der Platte ist kein Platz mehr.',
  'The database can only be read.': 'Die Datenbank lässt sich gerade nur lesen.',
  'Nothing may be written there.': 'Dort darf nichts geschrieben werden.',
  'The database file cannot be opened.': 'Die Datenbank lässt sich nicht öffnen.',
  'The disk cannot be read or written.': 'Die Platte lässt sich nicht lesen oder beschreiben.',
  'The database file is damaged, or is no database.': 'Die Datenbank ist beschädigt.',
  'Another process keeps the database locked.': 'Ein anderer Vorgang hält die Datenbank gesperrt.',
  'The database server does not answer.': 'Die Datenbank antwortet nicht.',
  'The database server refuses the login, or has no such database.': 'Die Datenbank lehnt die Anmeldung ab.',
  'The first request with this Idempotency-Key is still running.': {
    en: 'This is still being done; wait a moment.',
    de: 'Das wird gerade noch erledigt; bitte einen Augenblick warten.',
  },
  'This Idempotency-Key was used for another request.': {
    en: 'Please open the dialog again.',
    de: 'Bitte den Dialog noch einmal öffnen.',
  },
};
