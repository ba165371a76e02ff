import type { Sentences } from '../sentence';

/** What logins, passwords, uploads and people's accounts refuse. */
export const OF_ACCOUNTS: Sentences = {
  'This name has no letters.': 'Dieser Name hat keine Buchstaben.',
  'A name holds neither < nor >.': 'Ein Name enthält weder < noch >.',
  'A name is no e-mail address, unless it is the own one.':
    'Ein Name ist keine E-Mail-Adresse, es sei denn die eigene.',
  'This name is taken; choose another one.': 'Diesen Namen gibt es schon; bitte einen anderen wählen.',
  'Invalid identifier or password, or an e-mail address that has not been confirmed yet.':
    'Name oder Passwort stimmen nicht, oder die E-Mail-Adresse ist noch nicht bestätigt.',
  'There is no role {name} for those who register.': 'Für neue Konten gibt es keine Rolle {name}.',
  'Too many wrong logins from here; try again in {count} {unit}.':
    'Zu viele falsche Anmeldungen von hier; bitte später noch einmal versuchen.',
  'A password has at least {min} characters.': 'Ein Passwort hat mindestens {min} Zeichen.',
  'A password has at most {max} characters.': 'Ein Passwort hat höchstens {max} Zeichen.',
  'This password repeats the same few characters.': 'Dieses Passwort wiederholt nur wenige Zeichen.',
  'This password is among those that are guessed first: too many people use it.':
    'Dieses Passwort wird als eines der ersten erraten: Zu viele verwenden es.',
  'This password is made of the name or the e-mail address of the account.':
    'Dieses Passwort besteht aus dem Namen oder der E-Mail-Adresse des Kontos.',
  'This session has ended.': 'Diese Anmeldung ist abgelaufen; bitte melden Sie sich erneut an.',
  'A refresh token was used a second time; the sessions of its login have ended.':
    'Diese Anmeldung ist abgelaufen; bitte melden Sie sich erneut an.',
  "{name} is another account's in other letters; its login takes it as it is spelled.":
    'Ein anderes Konto heißt ebenso, nur anders geschrieben.',
  '{name}: another account has the same in other letters; it stays as it is.':
    'Ein anderes Konto heißt ebenso, nur anders geschrieben.',
  'An upload is not put into a record; save the record with the file instead.':
    'Bitte die Datei zuerst hochladen und dann im Eintrag auswählen.',
  'Leave it out.': 'Das bitte weglassen.',
  'A file is replaced or renamed in the media library.':
    'Eine Datei wird in der Medienbibliothek ersetzt oder umbenannt.',
  'Mails of any text to anybody are for those who look after the mail settings.':
    'Mails mit beliebigem Text darf nur versenden, wer die Mail-Einstellungen verwaltet.',
  'Upload the file first, then set it on the record by its own route.':
    'Bitte die Datei zuerst hochladen und dann im Eintrag auswählen.',
  '{host} broke off before the file was complete.': '{host} hat abgebrochen, bevor die Datei vollständig war.',
  'This file is larger than what the server takes.': 'Diese Datei ist größer, als der Server annimmt.',
  '{host} answers {status}.': '{host} antwortet mit {status}.',
  'This address leads from one to the next without end.': 'Diese Adresse leitet endlos weiter.',
  '{host} cannot be reached.': '{host} ist nicht erreichbar.',
  'There is no such folder.': 'Diesen Ordner gibt es nicht.',
  'A logo is a JPEG, PNG or SVG.': 'Ein Logo ist ein JPEG, PNG oder SVG.',
  'There is no file.': 'Es ist keine Datei dabei.',
  'This is not a file.': 'Das ist keine Datei.',
  'This image has no size.': 'Dieses Bild hat keine Größe.',
  'There is no such file.': 'Diese Datei gibt es nicht.',
  'The file has no such part.': 'Diesen Teil der Datei gibt es nicht.',
  'This is no address of a file.': 'Unter dieser Adresse liegt keine Datei.',
  'This file cannot be read at the moment.': 'Diese Datei lässt sich gerade nicht lesen.',
  'Expected one entry for each file, with name, alternativeText, caption and folder.':
    'Die Angaben zur Datei passen nicht.',
  'Files are not taken here; send JSON.': 'Hier werden keine Dateien angenommen.',
  'Say what the review is about: a product, a service or a collaboration.':
    'Bitte angeben, worum es geht: ein Produkt, eine Leistung oder eine Zusammenarbeit.',
  'A review is about one thing, not {count}.': 'Eine Bewertung gilt einer Sache, nicht {count}.',
  'A consent is evidence: it is given and withdrawn, never edited.':
    'Eine Einwilligung ist ein Beleg: Sie wird gegeben und widerrufen, nie geändert.',
  'Nobody can consent for somebody else.': 'Niemand kann für jemand anderen einwilligen.',
  'This consent was withdrawn already.': 'Diese Einwilligung ist schon widerrufen.',
  'Only the owner changes an organization.': 'Eine Organisation ändert nur, wem sie gehört.',
  'Only an appointment that took place can be reviewed.': 'Bewertet wird nur ein Termin, der stattgefunden hat.',
  'A rating from 1 to 5 is needed.': 'Eine Bewertung von 1 bis 5.',
  'Nothing is held of {address}.': 'Zu dieser Adresse ist nichts gespeichert.',
  'There is no role of super admin yet: start the server once.':
    'Die Rolle der Superadministratoren gibt es noch nicht.',
  'Create your profile on the marketplace first.': 'Bitte zuerst ein Profil auf dem Marktplatz anlegen.',
  'This influencer is among your favorites.': 'Dieser Influencer steht schon auf der Merkliste.',
  'Nobody asks themselves.': 'Niemand fragt bei sich selbst an.',
  'An inquiry that is {from} cannot become {to}.':
    'Eine Anfrage mit dem Stand „{from:value}“ kann nicht zu „{to:value}“ werden.',
  'A campaign ends after it begins.': 'Eine Kampagne endet nach ihrem Beginn.',
  'This inquiry came from a guest; answer it by e-mail.':
    'Diese Anfrage kam von einem Gast; bitte per E-Mail antworten.',
  'Say whom you want to talk to.': 'Bitte angeben, mit wem Sie sprechen möchten.',
  'A closed conversation stays closed.': 'Ein geschlossenes Gespräch bleibt geschlossen.',
  'There is no such conversation of yours.': 'Dieses Gespräch gibt es nicht.',
  'This conversation is closed.': 'Dieses Gespräch ist geschlossen.',
  'Only the receiver marks a message as read.': 'Als gelesen markiert eine Nachricht nur, wer sie bekommen hat.',
  'Your role in the organization lets you read this, not change it.':
    'Ihre Rolle in der Organisation erlaubt das Lesen, nicht das Ändern.',
};
