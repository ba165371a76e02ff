/** Content types by context, as `[in English, in German]`: short, because the menu is narrow. */
export const GROUPS = {
  analytics: {
    title: ['Analytics', 'Analyse'],
    types: {
      experiment: ['Experiments', 'Experimente'],
      'experiment-variant': ['Variants', 'Varianten'],
      'funnel-step': ['Funnel steps', 'Trichterstufen'],
      'error-log': ['Errors', 'Fehler'],
    },
  },
  experts: {
    title: ['Experts', 'Experten'],
    types: {
      consultant: ['Profiles', 'Profile'],
      'consultant-offering': ['Offerings', 'Angebote'],
      'linkedin-profile': ['LinkedIn', 'LinkedIn'],
      'webinar-appearance': ['Talks', 'Vorträge'],
      'whitepaper-contribution': ['Papers', 'Beiträge'],
    },
  },
  content: {
    title: ['Content', 'Inhalte'],
    types: {
      page: ['Pages', 'Seiten'],
      'blog-post': ['Posts', 'Blogbeiträge'],
      'blog-category': ['Subjects', 'Blogthemen'],
      'content-block': ['Blocks', 'Bausteine'],
      'dynamic-content': ['Snippets', 'Schnipsel'],
      'faq-item': ['Questions', 'Fragen'],
      'faq-category': ['FAQ groups', 'Fragengruppen'],
      'faq-feedback': ['FAQ feedback', 'Rückmeldungen'],
      menu: ['Menus', 'Menüs'],
      'menu-item': ['Menu items', 'Menüpunkte'],
      testimonial: ['Testimonials', 'Kundenstimmen'],
      'media-asset': ['Media', 'Medien'],
      'seo-url': ['Addresses', 'Adressen'],
      translation: ['Translations', 'Übersetzungen'],
    },
  },
  leads: {
    title: ['Leads', 'Leads'],
    types: {
      webinar: ['Webinars', 'Webinare'],
      'webinar-registration': ['Registrations', 'Anmeldungen'],
      whitepaper: ['Whitepapers', 'Whitepaper'],
      'whitepaper-lead': ['Downloads', 'Anfragen'],
      'email-submission': ['Submissions', 'Einsendungen'],
    },
  },
  bookings: {
    title: ['Bookings', 'Buchungen'],
    types: {
      'consultant-booking': ['Sessions', 'Termine'],
      'availability-rule': ['Working hours', 'Arbeitszeiten'],
      'blocked-date': ['Blocked dates', 'Sperrzeiten'],
      'consultation-request': ['Requests', 'Anfragen'],
      appointment: ['Appointments', 'Besuche'],
      'booking-note': ['Notes', 'Notizen'],
      'booking-attachment': ['Files', 'Dateien'],
      'service-type': ['Services', 'Leistungen'],
      'service-category': ['Service groups', 'Bereiche'],
      'service-provider': ['Providers', 'Dienstleister'],
      'provider-service': ['Rates', 'Tarife'],
    },
  },
  billing: {
    title: ['Billing', 'Finanzen'],
    types: {
      coupon: ['Coupons', 'Gutscheine'],
      'coupon-redemption': ['Redemptions', 'Einlösungen'],
      'payment-transaction': ['Payments', 'Zahlungen'],
      refund: ['Refunds', 'Erstattungen'],
      dispute: ['Disputes', 'Einsprüche'],
      plan: ['Plans', 'Tarife'],
      'plan-price': ['Prices', 'Preise'],
      subscription: ['Subscriptions', 'Abos'],
      invoice: ['Invoices', 'Rechnungen'],
      'payment-method': ['Payment methods', 'Zahlungsarten'],
      payout: ['Payouts', 'Auszahlungen'],
      'payout-account': ['Payout accounts', 'Bankkonten'],
      'exchange-rate': ['Exchange rates', 'Wechselkurse'],
      'ledger-account': ['Accounts', 'Konten'],
      'ledger-transaction': ['Ledger', 'Hauptbuch'],
    },
  },
  commerce: {
    title: ['Shop', 'Shop'],
    types: {
      product: ['Products', 'Produkte'],
      'product-variant': ['Variants', 'Varianten'],
      'product-image': ['Images', 'Bilder'],
      'price-tier': ['Price tiers', 'Staffelpreise'],
      'product-category': ['Categories', 'Kategorien'],
      collection: ['Collections', 'Kollektionen'],
      brand: ['Brands', 'Marken'],
      'product-question': ['Questions', 'Fragen'],
      'product-answer': ['Answers', 'Antworten'],
      order: ['Orders', 'Bestellungen'],
      'order-item': ['Order items', 'Positionen'],
      'return-request': ['Returns', 'Rücksendungen'],
      'shipping-method': ['Shipping', 'Versand'],
      'inventory-location': ['Warehouses', 'Lager'],
      'stock-level': ['Stock', 'Bestand'],
      'loyalty-program': ['Loyalty programs', 'Treueprogramme'],
      'loyalty-account': ['Loyalty accounts', 'Treuekonten'],
      referral: ['Referrals', 'Empfehlungen'],
    },
  },
  messaging: {
    title: ['Messaging', 'Nachrichten'],
    types: {
      'email-template': ['Templates', 'Vorlagen'],
      'email-campaign': ['Mailings', 'Mailings'],
      'email-subscription': ['Subscribers', 'Abonnenten'],
      'notification-template': ['Notices', 'Hinweise'],
    },
  },
  accounts: {
    title: ['Accounts', 'Konten'],
    types: {
      address: ['Addresses', 'Anschriften'],
      'client-account': ['Clients', 'Kunden'],
      consent: ['Consents', 'Einwilligungen'],
      'group-membership': ['Group members', 'Gruppenmitglieder'],
      organization: ['Organizations', 'Organisationen'],
      review: ['Reviews', 'Bewertungen'],
      segment: ['Segments', 'Segmente'],
      'staff-profile': ['Staff', 'Mitarbeiter'],
      'team-member': ['Team members', 'Teammitglieder'],
      'user-group': ['Groups', 'Gruppen'],
      'user-note': ['Notes', 'Notizen'],
      'user-profile': ['Profiles', 'Profile'],
    },
  },
  marketplace: {
    title: ['Marketplace', 'Marktplatz'],
    types: {
      profile: ['Profiles', 'Profile'],
      'influencer-category': ['Categories', 'Kategorien'],
      'portfolio-item': ['Portfolio', 'Portfolio'],
      inquiry: ['Inquiries', 'Anfragen'],
      campaign: ['Campaigns', 'Kampagnen'],
      'campaign-booking': ['Dates', 'Termine'],
      deliverable: ['Deliverables', 'Lieferungen'],
    },
  },
  studio: {
    title: ['Studio', 'Studio'],
    types: {
      'brand-profile': ['Brands', 'Marken'],
      'audience-profile': ['Audiences', 'Zielgruppen'],
      template: ['Templates', 'Vorlagen'],
      'brand-template': ['Brand looks', 'Markenvorlagen'],
      'content-asset': ['Assets', 'Quellen'],
      'generated-content': ['Generated', 'Erzeugtes'],
      'approval-workflow': ['Workflows', 'Freigabewege'],
      'approval-request': ['Approvals', 'Freigaben'],
      'revision-request': ['Revisions', 'Korrekturen'],
      'qa-request': ['QA', 'Prüfungen'],
      'content-calendar': ['Calendars', 'Kalender'],
      'calendar-entry': ['Calendar days', 'Kalendertage'],
      hashtag: ['Hashtags', 'Hashtags'],
      'call-to-action': ['Calls to action', 'Aufrufe'],
    },
  },
  memberships: {
    title: ['Memberships', 'Mitglieder'],
    types: {
      'content-item': ['Content', 'Inhalte'],
      'content-series': ['Series', 'Reihen'],
      'content-access': ['Access', 'Zugänge'],
      purchase: ['Purchases', 'Käufe'],
      offering: ['Offerings', 'Angebote'],
      'offering-booking': ['Bookings', 'Buchungen'],
      'offering-resource': ['Resources', 'Unterlagen'],
      'credit-transaction': ['Credits', 'Guthaben'],
    },
  },
  social: {
    title: ['Social', 'Social'],
    types: {
      'social-platform': ['Platforms', 'Plattformen'],
      'social-account': ['Accounts', 'Konten'],
      'social-post': ['Posts', 'Beiträge'],
    },
  },
  system: {
    title: ['System', 'System'],
    types: {
      'audit-log': ['Audit log', 'Protokoll'],
      'integration-record': ['External ids', 'Fremdkennungen'],
      'outbox-message': ['Outbox', 'Postausgang'],
      'trash-entry': ['Trash', 'Papierkorb'],
      'webhook-endpoint': ['Webhooks', 'Webhooks'],
      'webhook-delivery': ['Deliveries', 'Zustellungen'],
      'platform-settings': ['Platform', 'Plattform'],
      setting: ['Settings', 'Einstellungen'],
    },
  },
} as const satisfies Record<string, Group>;

interface Group {
  title: readonly [en: string, de: string];
  types: Record<string, readonly [en: string, de: string]>;
}

const groups: Record<string, Group | undefined> = GROUPS;

/** The title under which the menu shows a type of ours, e.g. "Bookings · Sessions"; null for any other type. */
export function menuTitle(uid: string, displayName: string): string | null {
  const [, context, type] = /^api::([\w-]+)\.([\w-]+)$/.exec(uid) ?? [];
  if (!context || !type) return null;
  const group = groups[context];
  const title = group?.title[0] ?? context.charAt(0).toUpperCase() + context.slice(1);
  return `${title} · ${group?.types[type]?.[0] ?? displayName}`;
}
