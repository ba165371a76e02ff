/** Content types by context, as `[name in English (the schema's display name), name in German]`. */
export const GROUPS = {
  experts: {
    title: ['Experts', 'Experten'],
    types: {
      consultant: ['Consultant', 'Experte'],
      'consultant-offering': ['Consultant offering', 'Angebot'],
    },
  },
  bookings: {
    title: ['Bookings', 'Buchungen'],
    types: {
      'consultant-booking': ['Consultant booking', 'Expertentermin'],
      'availability-rule': ['Availability rule', 'Verfügbarkeit'],
      'blocked-date': ['Blocked date', 'Gesperrter Zeitraum'],
      'booking-status-change': ['Booking status change', 'Statuswechsel'],
    },
  },
  billing: {
    title: ['Billing', 'Finanzen'],
    types: {
      coupon: ['Coupon', 'Gutschein'],
      'coupon-redemption': ['Coupon redemption', 'Einlösung'],
      'payment-transaction': ['Payment transaction', 'Zahlung'],
      refund: ['Refund', 'Erstattung'],
      dispute: ['Dispute', 'Zahlungseinspruch'],
      'payout-account': ['Payout account', 'Auszahlungskonto'],
      'ledger-account': ['Ledger account', 'Konto'],
      'ledger-transaction': ['Ledger transaction', 'Buchungssatz'],
      'ledger-entry': ['Ledger entry', 'Buchungszeile'],
      'webhook-receipt': ['Webhook receipt', 'Empfangener Webhook'],
    },
  },
  messaging: {
    title: ['Messaging', 'Nachrichten'],
    types: {
      'email-template': ['E-mail template', 'E-Mail-Vorlage'],
      'email-log': ['E-mail log', 'E-Mail-Protokoll'],
    },
  },
  system: {
    title: ['System', 'System'],
    types: {
      'audit-log': ['Audit log', 'Änderungsprotokoll'],
      'integration-record': ['Integration record', 'Verknüpfung'],
      'outbox-message': ['Outbox message', 'Ausgehende Nachricht'],
      'trash-entry': ['Trash entry', 'Papierkorb'],
      'webhook-endpoint': ['Webhook endpoint', 'Webhook-Ziel'],
      'webhook-delivery': ['Webhook delivery', 'Webhook-Zustellung'],
      setting: ['Setting', 'Einstellung'],
    },
  },
} as const satisfies Record<string, Group>;

interface Group {
  title: readonly [en: string, de: string];
  types: Record<string, readonly [en: string, de: string]>;
}

const groups: Record<string, Group | undefined> = GROUPS;

/** The title under which the menu shows a type of ours, e.g. "Bookings · Consultant booking"; null for any other type. */
export function menuTitle(uid: string, displayName: string): string | null {
  const [, context, type] = /^api::([\w-]+)\.([\w-]+)$/.exec(uid) ?? [];
  if (!context || !type) return null;
  const group = groups[context];
  const title = group?.title[0] ?? context.charAt(0).toUpperCase() + context.slice(1);
  return `${title} · ${group?.types[type]?.[0] ?? displayName}`;
}
