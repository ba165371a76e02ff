import { ChartPie, WarningCircle } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { messages } from './messages';

/** The month's income on the dashboard, and the money that somebody has to see to. */
export const billing: AdminModule = {
  messages,
  register(app) {
    app.widgets.register({
      id: 'money-to-see-to',
      icon: WarningCircle,
      title: { id: 'magnetiq.billing.attention', defaultMessage: messages.en['magnetiq.billing.attention'] },
      link: {
        label: { id: 'magnetiq.billing.attention.all', defaultMessage: messages.en['magnetiq.billing.attention.all'] },
        href: '/content-manager/collection-types/api::billing.refund',
      },
      component: async () => (await import('./money-to-see-to')).default,
      permissions: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::billing.payment-transaction' }],
    });
    app.widgets.register({
      id: 'revenue-split',
      icon: ChartPie,
      title: { id: 'magnetiq.billing.split', defaultMessage: messages.en['magnetiq.billing.split'] },
      link: {
        label: { id: 'magnetiq.billing.split.all', defaultMessage: messages.en['magnetiq.billing.split.all'] },
        href: '/content-manager/collection-types/api::billing.payment-transaction',
      },
      component: async () => (await import('./revenue-split')).default,
      permissions: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::billing.ledger-transaction' }],
    });
  },
};
