import type { Words } from '../../shared/shapes/shape';
import { HINTS_OF_MONEY } from './hints-money';

/** Of a relation that leads to what the role does not read. */
export const UNREAD_HINT: Words = {
  en: 'Your role does not read what stands here, so you cannot choose it.',
  de: 'Ihre Rolle liest nicht, was hier steht. Sie können es daher nicht wählen.',
};

/** What is not obvious of an attribute that people fill in; it means the same in every type, as its label does. */
export const HINTS: Readonly<Record<string, Words>> = {
  ...HINTS_OF_MONEY,
  slug: {
    en: 'The last part of the web address. Links from elsewhere break when it changes.',
    de: 'Der letzte Teil der Web-Adresse. Wird er geändert, führen Links von anderswo ins Leere.',
  },
  code: {
    en: 'What people type or programs ask for. Each only once.',
    de: 'Was Menschen eintippen oder Programme abfragen. Jeden gibt es nur einmal.',
  },
  key: {
    en: 'Programs ask for it by this name. Changed here, they no longer find it.',
    de: 'Unter diesem Namen fragen Programme danach. Wird er geändert, finden sie es nicht mehr.',
  },
  sortOrder: {
    en: 'Lists begin with the smallest number; equal ones are in no fixed order.',
    de: 'Listen beginnen mit der kleinsten Zahl; gleiche stehen in keiner festen Reihenfolge.',
  },
  isActive: {
    en: 'Off: it stays stored and is no longer offered.',
    de: 'Aus: Es bleibt gespeichert und wird nicht mehr angeboten.',
  },
  isAvailable: {
    en: 'Off: it stays stored and cannot be booked.',
    de: 'Aus: Es bleibt gespeichert und lässt sich nicht buchen.',
  },
  isPublic: { en: 'On: everybody can see it without a login.', de: 'An: Alle sehen es ohne Anmeldung.' },
  isFeatured: {
    en: 'On: websites may show it in a prominent place.',
    de: 'An: Websites dürfen es an hervorgehobener Stelle zeigen.',
  },
  featured: {
    en: 'On: websites may show it in a prominent place.',
    de: 'An: Websites dürfen es an hervorgehobener Stelle zeigen.',
  },
  featuredOnProfile: { en: 'On: the profile of the expert shows it.', de: 'An: Das Profil des Experten zeigt es.' },
  isVerified: {
    en: 'On: visitors see that the platform has checked it.',
    de: 'An: Besucher sehen, dass die Plattform es geprüft hat.',
  },
  isInternal: { en: 'On: only colleagues read it.', de: 'An: Nur das Team liest es.' },
  isPrimary: { en: 'Of several, the one that is used.', de: 'Von mehreren wird dieses verwendet.' },
  isCanonical: {
    en: 'Of several addresses of one page, the one that search engines are to know.',
    de: 'Von mehreren Adressen einer Seite die, die Suchmaschinen kennen sollen.',
  },
  canonicalUrl: {
    en: 'Only where the same text stands elsewhere too: the address that search engines are to show.',
    de: 'Nur wenn derselbe Text auch anderswo steht: die Adresse, die Suchmaschinen zeigen sollen.',
  },
  metaTitle: {
    en: 'The headline in search results, up to about 60 characters.',
    de: 'Die Überschrift in Suchergebnissen, bis etwa 60 Zeichen.',
  },
  metaDescription: {
    en: 'The lines below it in search results, up to about 155 characters.',
    de: 'Die Zeilen darunter in Suchergebnissen, bis etwa 155 Zeichen.',
  },
  seoKeywords: {
    en: 'Words by which the page is to be found.',
    de: 'Wörter, unter denen die Seite gefunden werden soll.',
  },
  utmSource: {
    en: 'Where visitors come from, as links say it: newsletter, linkedin.',
    de: 'Woher Besucher kommen, wie es Links angeben: newsletter, linkedin.',
  },
  utmMedium: {
    en: 'By which kind of way they come: email, social, cpc.',
    de: 'Auf welche Art sie kommen: email, social, cpc.',
  },
  utmCampaign: {
    en: 'The name of the campaign, the same in all its links.',
    de: 'Der Name der Kampagne, in allen ihren Links derselbe.',
  },
  utmContent: {
    en: 'Which of several links of a campaign it was.',
    de: 'Welcher von mehreren Links einer Kampagne es war.',
  },
  utmTerm: {
    en: 'The words that were searched for, of paid search.',
    de: 'Die gesuchten Wörter, bei bezahlter Suche.',
  },
  consultantStatus: { en: 'Only active experts can be booked.', de: 'Nur aktive Experten lassen sich buchen.' },
  bookingStatus: {
    en: 'Changes by the steps beside the form, which also see to time, money and mails.',
    de: 'Ändert sich durch die Schritte neben dem Formular, die auch Zeit, Geld und Mails regeln.',
  },
  approvalStatus: {
    en: 'Whether the expert has accepted. It changes by the steps beside the form.',
    de: 'Ob der Experte angenommen hat. Ändert sich durch die Schritte neben dem Formular.',
  },
  pageStatus: {
    en: 'Published is what you publish; a scheduled page needs its time.',
    de: 'Veröffentlicht wird durch „Veröffentlichen“; eine geplante Seite braucht ihren Zeitpunkt.',
  },
  scheduledFor: { en: 'Goes out by itself at this moment.', de: 'Erscheint zu diesem Zeitpunkt von selbst.' },
  trafficPercentage: {
    en: 'How many of a hundred visitors take part.',
    de: 'Wie viele von hundert Besuchern teilnehmen.',
  },
  isControl: {
    en: 'The variant that the others are compared with: how it is now.',
    de: 'Die Variante, mit der die anderen verglichen werden: so, wie es jetzt ist.',
  },
  subjectTemplate: {
    en: 'May hold placeholders such as {{ firstName }}.',
    de: 'Darf Platzhalter wie {{ firstName }} enthalten.',
  },
  titleTemplate: {
    en: 'May hold placeholders such as {{ firstName }}.',
    de: 'Darf Platzhalter wie {{ firstName }} enthalten.',
  },
  messageTemplate: {
    en: 'May hold placeholders such as {{ firstName }}.',
    de: 'Darf Platzhalter wie {{ firstName }} enthalten.',
  },
  endpointState: { en: 'Only an enabled one is sent to.', de: 'Gesendet wird nur, wo es eingeschaltet ist.' },
  accountId: {
    en: 'The number or name under which the other system knows it.',
    de: 'Die Nummer oder der Name, unter dem das andere System es kennt.',
  },
  maxRetries: {
    en: 'So often it is tried again where it fails.',
    de: 'So oft wird es nach einem Fehler noch einmal versucht.',
  },
};

/** The hint of an attribute in a form; undefined where it needs none. */
export function fieldHint(name: string, language: string): string | undefined {
  return Object.hasOwn(HINTS, name) ? HINTS[name]?.[language.startsWith('de') ? 'de' : 'en'] : undefined;
}
