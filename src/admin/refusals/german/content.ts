import type { Sentences } from '../sentence';

/** What pages, experts, webinars, the shop, memberships, the studio, mails and social posts refuse. */
export const OF_CONTENT: Sentences = {
  'Expected a path of this site, such as /old-page.': 'Ein Pfad auf dieser Website wie /alte-seite.',
  'There is no such target.': 'Dieses Ziel gibt es nicht.',
  'Say to which group the question belongs.': 'Bitte angeben, zu welcher Gruppe die Frage gehört.',
  'Choose the file that this is about.': 'Bitte die Datei wählen, um die es geht.',
  'A line belongs to a menu.': 'Eine Zeile gehört zu einem Menü.',
  'The line above belongs to another menu.': 'Die Zeile darüber gehört zu einem anderen Menü.',
  'Lines below belong to the former menu; move them first.':
    'Zeilen darunter gehören zum bisherigen Menü; bitte zuerst verschieben.',
  'A line leads to a page or to an address, not to both.':
    'Eine Zeile führt zu einer Seite oder zu einer Adresse, nicht zu beidem.',
  'Say when the page is to be published.': 'Bitte angeben, wann die Seite erscheinen soll.',
  'Say when the post is to be published.': 'Bitte angeben, wann der Beitrag erscheinen soll.',
  'This lies before it is published.': 'Das liegt vor der Veröffentlichung.',
  'A text is translated into another language.': 'Übersetzt wird in eine andere Sprache.',
  'Expected a multiple of 5 minutes.': 'Ein Vielfaches von 5 Minuten.',
  'Choose who took part, and in what.': 'Bitte wählen, wer woran beteiligt war.',
  'A session lasts a multiple of 5 minutes.': 'Eine Sitzung dauert ein Vielfaches von 5 Minuten.',
  'The minimum notice is longer than the booking window.':
    'Der Mindestvorlauf ist länger als der Zeitraum, in dem gebucht werden kann.',
  'The original price is below the price.': 'Der ursprüngliche Preis liegt unter dem Preis.',
  'An offering cannot be priced without it.': 'Ohne das hat ein Angebot keinen Preis.',
  'An offering belongs to an expert.': 'Ein Angebot gehört zu einem Experten.',
  'A webinar that is {from} does not become {to}.':
    'Ein Webinar mit dem Stand „{from:value}“ wird nicht zu „{to:value}“.',
  'Registration ends when the webinar begins at the latest.':
    'Die Anmeldung endet spätestens, wenn das Webinar beginnt.',
  'A registration belongs to a webinar.': 'Eine Anmeldung gehört zu einem Webinar.',
  'Choose the file to download.': 'Bitte die Datei zum Herunterladen wählen.',
  'This webinar takes no registrations.': 'Dieses Webinar nimmt keine Anmeldungen an.',
  'Registration for this webinar is over.': 'Die Anmeldung zu diesem Webinar ist vorbei.',
  'This webinar is full.': 'Dieses Webinar ist voll.',
  'There is no such webinar.': 'Dieses Webinar gibt es nicht.',
  'No Odoo is set up: ODOO_URL is empty.': 'Es ist kein Odoo eingerichtet.',
  'The sale price is above the price.': 'Der Aktionspreis liegt über dem Preis.',
  'The last quantity is below the first.': 'Die letzte Menge liegt unter der ersten.',
  'The highest order value is below the lowest.': 'Der höchste Bestellwert liegt unter dem niedrigsten.',
  'The longest delivery is shorter than the shortest.': 'Die längste Lieferzeit ist kürzer als die kürzeste.',
  'A category cannot lie below itself.': 'Eine Kategorie kann nicht unter sich selbst liegen.',
  'This is on the list already.': 'Das steht schon auf der Liste.',
  'The stock of this product at this location is kept in another row.':
    'Der Bestand dieses Produkts an diesem Ort steht in einer anderen Zeile.',
  'This variant belongs to another product.': 'Diese Variante gehört zu einem anderen Produkt.',
  'Only of videos a position is kept.': 'Eine Stelle wird nur bei Videos gemerkt.',
  'A video lasts longer than nothing.': 'Ein Video dauert länger als null.',
  'This is behind the end of the video.': 'Das liegt hinter dem Ende des Videos.',
  'It was sold {count} time: who bought it would lose it.': 'Wurde einmal verkauft: Wer es gekauft hat, verlöre es.',
  'It was sold {count} times: who bought it would lose it.':
    'Wurde {count}-mal verkauft: Wer es gekauft hat, verlöre es.',
  '{count} place is booked and not over yet: finish or cancel them first.':
    'Ein Platz ist gebucht und noch offen: zuerst abschließen oder absagen.',
  '{count} places are booked and not over yet: finish or cancel them first.':
    '{count} Plätze sind gebucht und noch offen: zuerst abschließen oder absagen.',
  'By hand access is complimentary or a preview; other access follows payment.':
    'Von Hand gibt es Zugang nur als Geschenk oder Vorschau; sonst folgt er der Zahlung.',
  'How access came about cannot be changed; delete it and give it anew.':
    'Wie ein Zugang zustande kam, lässt sich nicht ändern; bitte löschen und neu geben.',
  'There is no mail with this key. There are: {keys}.':
    'Eine Mail mit diesem Schlüssel gibt es nicht. Es gibt: {keys}.',
  'Another template already replaces this mail.': 'Eine andere Vorlage ersetzt diese Mail schon.',
  'The template cannot be filled.': 'Die Vorlage lässt sich nicht ausfüllen.',
  'The template cannot be filled: {fault}': 'Die Vorlage lässt sich nicht ausfüllen: {fault}',
  'There is a template with this key for this channel.':
    'Für diesen Kanal gibt es schon eine Vorlage mit diesem Schlüssel.',
  'There is no such address.': 'Diese Adresse gibt es nicht.',
  'There is no mail template {key}.': 'Die Mail-Vorlage {key} gibt es nicht.',
  'This message has no calendar file.': 'Zu dieser Nachricht gehört keine Kalenderdatei.',
  'There is no such message.': 'Diese Nachricht gibt es nicht.',
  'What is on the platform, or on its way there, cannot be called back here.':
    'Was auf der Plattform steht oder unterwegs dahin ist, lässt sich hier nicht zurückholen.',
  'A post becomes {state} by being sent, not by hand.':
    'Den Stand „{state:value}“ bekommt ein Beitrag durch das Senden, nicht von Hand.',
  'Say when it shall appear.': 'Bitte angeben, wann es erscheinen soll.',
  'A calendar ends on or after the day it starts.': 'Ein Kalender endet frühestens am Tag seines Beginns.',
  'A share is between 0 and 100 percent.': 'Ein Anteil liegt zwischen 0 und 100 Prozent.',
  'An experiment does not end before it begins.': 'Ein Experiment endet nicht vor seinem Beginn.',
};
