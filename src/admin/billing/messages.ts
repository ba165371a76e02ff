import { defineMessages } from '../admin-module';

export const messages = defineMessages(
  {
    'magnetiq.billing.split': 'Revenue of the month',
    'magnetiq.billing.split.all': 'Payments',
    'magnetiq.billing.split.none': 'Nothing sold yet this month',
    'magnetiq.billing.split.failed': 'The revenue could not be loaded.',
    'magnetiq.billing.split.platform': 'Platform',
    'magnetiq.billing.split.experts': 'Experts',
    'magnetiq.billing.split.tax': 'Tax',
    'magnetiq.billing.split.note': 'Paid by clients less refunds, by the ledger',
  },
  {
    'magnetiq.billing.split': 'Umsatz des Monats',
    'magnetiq.billing.split.all': 'Zahlungen',
    'magnetiq.billing.split.none': 'In diesem Monat wurde noch nichts verkauft',
    'magnetiq.billing.split.failed': 'Der Umsatz konnte nicht geladen werden.',
    'magnetiq.billing.split.platform': 'Plattform',
    'magnetiq.billing.split.experts': 'Experten',
    'magnetiq.billing.split.tax': 'Steuer',
    'magnetiq.billing.split.note': 'Von Kunden bezahlt abzüglich Erstattungen, laut Hauptbuch',
  },
);
