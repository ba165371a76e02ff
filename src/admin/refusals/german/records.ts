import type { Sentences } from '../sentence';

/** What records, their states, their languages and the rights on them refuse, whatever type they belong to. */
export const OF_RECORDS: Sentences = {
  'Nothing was changed: {count} of {total} stand in the way. {rest}': {
    en: 'Nothing was changed: {count} of {total} stand in the way.',
    de: 'Es wurde nichts geändert: {count} von {total} stehen im Weg.',
  },
  'It is no longer there.': 'Das gibt es nicht mehr.',
  'There is nothing of it to publish, at least not in this language.':
    'Hier gibt es nichts zu veröffentlichen, zumindest nicht in dieser Sprache.',
  'It is not public.': 'Es ist nicht veröffentlicht.',
  'Records of this type have no drafts: what is saved is in use at once.':
    'Einträge dieser Art haben keine Entwürfe: Was gespeichert ist, gilt sofort.',
  "{names} cannot be written; it follows from the record's state.":
    '{names:fields}: Das ergibt sich von selbst und wird nicht eingetragen.',
  'This attribute is computed.': {
    en: 'This follows from the rest and is not typed.',
    de: 'Das ergibt sich von selbst und wird nicht eingetragen.',
  },
  'These records are written by the platform and cannot be changed by hand.':
    'Diese Einträge schreibt die Plattform; von Hand lassen sie sich nicht ändern.',
  'The platform writes this itself.': 'Das schreibt die Plattform selbst.',
  'This record cannot be duplicated; create a new one.':
    'Dieser Eintrag lässt sich nicht kopieren; bitte einen neuen anlegen.',
  '{uid} is written through its use cases or the document service only.':
    'Diese Einträge schreibt die Plattform; von Hand lassen sie sich nicht ändern.',
  'Choose one of them.': 'Bitte einen der Werte wählen.',
  'It becomes published by publishing it.': 'Das wird es, indem Sie es veröffentlichen.',
  'It is published; unpublish it before it becomes {state}.':
    'Es ist veröffentlicht; bitte zuerst die Veröffentlichung zurücknehmen, bevor der Stand „{state:value}“ möglich ist.',
  'This would put the entry below itself.': 'Damit läge der Eintrag unter sich selbst.',
  '{names} must be given.': '{names:fields}: Bitte ausfüllen.',
  'Choose one: it is required.': 'Bitte auswählen: Das wird gebraucht.',
  'This must be given.': 'Bitte ausfüllen: Das wird gebraucht.',
  'The API gives what is published; drafts are read in the admin.':
    'Über die API gibt es Veröffentlichtes; Entwürfe liest man hier.',
  'Another record already holds this value.': 'Das hat schon ein anderer Eintrag; bitte etwas anderes wählen.',
  'Other records depend on this one.': 'Andere Einträge brauchen diesen noch.',
  'A required value is missing.': 'Es fehlt ein Wert, der gebraucht wird.',
  'A value has the wrong form or is out of range.': 'Ein Wert ist zu groß oder hat die falsche Form.',
  'A rule of the database refuses this value.': 'Dieser Wert ist hier nicht möglich.',
  'The database is busy; try again.': 'Die Datenbank ist beschäftigt; bitte noch einmal versuchen.',
  'This overlaps with another record.': 'Das überschneidet sich mit einem anderen Eintrag.',
  'Something went wrong on our side. Quote the request id when you report it.':
    'Bei uns ist etwas schiefgegangen. Bitte melden Sie es mit der Uhrzeit.',
  'The address of the request is malformed.': 'Diese Adresse lässt sich nicht lesen.',
  'The body of the request is not valid JSON.': 'Die Anfrage lässt sich nicht lesen.',
  'The body of the request is too large.': 'Das ist zu groß, um es auf einmal zu senden.',
  'The body of the request cannot be read.': 'Die Anfrage lässt sich nicht lesen.',
  'The body of the request is encoded in a way that is not known here.': 'Die Anfrage lässt sich nicht lesen.',
  'German is still published: unpublish it first, or both together': {
    en: 'German is still published: unpublish it first, or both together.',
    de: 'Deutsch ist noch veröffentlicht: zuerst das zurückziehen, oder beides zusammen.',
  },
  'German still exists: delete it first, or both together': {
    en: 'German still exists: delete it first, or both together.',
    de: 'Deutsch gibt es noch: zuerst das löschen, oder beides zusammen.',
  },
  'English comes first: {rest}': 'Zuerst Englisch: Deutsch kommt danach.',
  'The language {language} is not one of en and de': {
    en: 'English and German only.',
    de: 'Nur Englisch und Deutsch.',
  },
  '{names}: German has the same as English. Change it in English.':
    '{names:fields}: Deutsch hat dasselbe wie Englisch. Bitte im Englischen ändern.',
  'German has the same as English. Change it in English.':
    'Deutsch hat dasselbe wie Englisch. Bitte im Englischen ändern.',
  'Somebody else has changed this since you read it; nothing was saved.':
    'Jemand anderes hat das geändert, seit Sie es geöffnet haben; gespeichert wurde nichts.',
  'Expected the updatedAt of the record as you read it, such as "2026-01-31T09:00:00.000Z".':
    'Die Fassung des Eintrags fehlt; bitte neu laden.',
  'Your role lacks {names} of these records.': 'Ihrer Rolle fehlt bei diesen Einträgen: {names:fields}.',
  'Your role lacks this attribute.': 'Ihrer Rolle fehlt dieses Feld.',
  'Your role does not read this, so it cannot filter, sort or select by it.':
    'Ihre Rolle sieht das nicht, also kann sie nicht danach filtern, sortieren oder wählen.',
  'This leads nowhere.': 'Das führt nirgendwohin.',
  'Your role does not write this attribute.': 'Ihre Rolle darf dieses Feld nicht ändern.',
  '{uid} has no relation {name} to choose from.': 'Hier gibt es nichts auszuwählen.',
  'Your role does not read this relation.': 'Ihre Rolle sieht diese Verknüpfung nicht.',
  'Your role does not read {type}, so it cannot choose from it.':
    'Ihre Rolle sieht „{type}“ nicht, also kann sie nichts davon auswählen.',
  '{name}: Your role does not write this.': 'Ihre Rolle darf dieses Feld nicht ändern.',
  'Expected a text to search for.': 'Bitte einen Text eingeben, nach dem gesucht werden soll.',
  'This never goes to a role.': 'Das steht keiner Rolle offen.',
  'This is never open to a role.': 'Das steht keiner Rolle offen.',
  '{names} cannot be given to a role of the API.': 'Das kann keine Rolle der API bekommen: {names}.',
  'Accounts, roles, sessions and tokens are for people who log in, not for tokens.':
    'Konten, Rollen, Anmeldungen und Tokens sind für Menschen, die sich anmelden, nicht für Tokens.',
  'An API token does what everybody may do, and uploads files; accounts, roles, sessions and the records of members are closed to it.':
    'Ein API-Token darf, was alle dürfen, und Dateien hochladen; Konten, Rollen, Anmeldungen und Einträge von Mitgliedern bleiben ihm verschlossen.',
  'This is not open over the API: accounts, roles, files and mails are looked after in the admin.':
    'Das steht über die API nicht offen: Konten, Rollen, Dateien und Mails werden hier verwaltet.',
  '{host} joins conditions on attributes.': 'Diese Bedingung ist so nicht möglich.',
  'There is no such operator.': 'Diesen Vergleich gibt es nicht.',
  '{operator} searches texts; this is none. $containsi searches anything.':
    'So lassen sich nur Texte durchsuchen, und das ist keiner.',
  'This leads to records of any type and is closed.': 'Danach lässt sich nicht suchen.',
  'This is not an attribute.': 'Ein solches Feld gibt es nicht.',
  'Expected conditions by attribute.': 'Diese Bedingung ist so nicht möglich.',
  'Compare the relation itself or its attributes, not both in one condition.':
    'Eine Bedingung vergleicht die Verknüpfung selbst oder ihre Felder, nicht beides.',
  'At most {max} conditions may go through relations.': 'Höchstens {max} Bedingungen dürfen über Verknüpfungen gehen.',
  'A list is put in order by {max} attributes at most.': 'Eine Liste wird nach höchstens {max} Feldern sortiert.',
  'Too many conditions on related records.': 'Zu viele Bedingungen auf verknüpften Einträgen.',
  'There is no such page.': 'Diese Seite gibt es nicht.',
  'There is no such attribute.': 'Ein solches Feld gibt es nicht.',
  '{name} takes a list of conditions.': 'Diese Bedingung ist so nicht möglich.',
  'This relation leads to several types; it cannot be asked for.': 'Danach lässt sich nicht suchen.',
  'There is no such field.': 'Ein solches Feld gibt es nicht.',
  'An order is asc or desc.': 'Sortiert wird auf- oder absteigend.',
  'Sort by an attribute of the relation.': 'Bitte nach einem Feld der Verknüpfung sortieren.',
  'There is no order by {name}: not all that it leads to is public.': 'Danach lässt sich nicht sortieren.',
  'Whether {name} is empty cannot be asked: not all that it leads to is public.': 'Danach lässt sich nicht suchen.',
  '{sentence} Pages are asked for by pagination[page] and pagination[pageSize].': 'Das ist hier nicht bekannt.',
  '{sentence} Known are {names}.': 'Das ist hier nicht bekannt.',
  'Too many requests; try again in {seconds} seconds.':
    'Zu viele Anfragen; bitte in {seconds} Sekunden noch einmal versuchen.',
};
