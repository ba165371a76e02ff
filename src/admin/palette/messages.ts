import { defineMessages } from '../admin-module';

export const messages = defineMessages(
  {
    'magnetiq.palette.title': 'Find and go',
    'magnetiq.palette.text': 'Type, page, record or action',
    'magnetiq.palette.close': 'Close',
    'magnetiq.palette.types': 'Types',
    'magnetiq.palette.pages': 'Pages',
    'magnetiq.palette.actions': 'Actions',
    'magnetiq.palette.records': 'Records',
    'magnetiq.palette.none': 'Nothing was found.',
    'magnetiq.palette.searching': 'Searching …',
    'magnetiq.palette.found': '{count, plural, one {# entry} other {# entries}}. Arrow keys choose, Enter opens.',
    'magnetiq.palette.home': 'Home: what is to be done today',
    'magnetiq.palette.settings': 'Settings',
    'magnetiq.palette.new.page': 'New page',
    'magnetiq.palette.new.post': 'New blog post',
    'magnetiq.palette.new.coupon': 'New coupon',
    'magnetiq.palette.new.product': 'New product',
    'magnetiq.palette.new.webinar': 'New webinar',
    'magnetiq.palette.new.template': 'New email template',
  },
  {
    'magnetiq.palette.title': 'Finden und öffnen',
    'magnetiq.palette.text': 'Typ, Bereich, Datensatz oder Aktion',
    'magnetiq.palette.close': 'Schließen',
    'magnetiq.palette.types': 'Typen',
    'magnetiq.palette.pages': 'Bereiche',
    'magnetiq.palette.actions': 'Aktionen',
    'magnetiq.palette.records': 'Datensätze',
    'magnetiq.palette.none': 'Nichts gefunden.',
    'magnetiq.palette.searching': 'Suche läuft …',
    'magnetiq.palette.found': '{count, plural, one {# Eintrag} other {# Einträge}}. Pfeiltasten wählen, Enter öffnet.',
    'magnetiq.palette.home': 'Startseite: was heute zu tun ist',
    'magnetiq.palette.settings': 'Einstellungen',
    'magnetiq.palette.new.page': 'Neue Seite',
    'magnetiq.palette.new.post': 'Neuer Blogbeitrag',
    'magnetiq.palette.new.coupon': 'Neuer Gutschein',
    'magnetiq.palette.new.product': 'Neues Produkt',
    'magnetiq.palette.new.webinar': 'Neues Webinar',
    'magnetiq.palette.new.template': 'Neue E-Mail-Vorlage',
  },
);

/** What is begun from anywhere, by the type that it makes. */
export const BEGUN = {
  'api::content.page': 'magnetiq.palette.new.page',
  'api::content.blog-post': 'magnetiq.palette.new.post',
  'api::billing.coupon': 'magnetiq.palette.new.coupon',
  'api::commerce.product': 'magnetiq.palette.new.product',
  'api::leads.webinar': 'magnetiq.palette.new.webinar',
  'api::messaging.email-template': 'magnetiq.palette.new.template',
} as const satisfies Record<string, keyof typeof messages.en>;
