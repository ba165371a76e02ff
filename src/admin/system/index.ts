import { WarningCircle } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { messages } from './messages';

const OUTBOX = 'api::system.outbox-message';

/** What needs somebody's eyes, on the dashboard. */
export const system: AdminModule = {
  messages,
  register(app) {
    app.widgets.register({
      id: 'dead-letters',
      icon: WarningCircle,
      title: { id: 'magnetiq.system.dead', defaultMessage: messages.en['magnetiq.system.dead'] },
      link: {
        label: { id: 'magnetiq.system.dead.all', defaultMessage: messages.en['magnetiq.system.dead.all'] },
        href: `/content-manager/collection-types/${OUTBOX}`,
      },
      component: async () => (await import('./dead-letters')).default,
      permissions: [{ action: 'api::system.outbox.manage', subject: null }],
    });
  },
};
