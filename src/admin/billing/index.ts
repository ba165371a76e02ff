import { ChartPie } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { messages } from './messages';

/** The month's income on the dashboard. */
export const billing: AdminModule = {
  messages,
  register(app) {
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
