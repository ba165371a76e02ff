import { Mail } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { addPage } from '../strapi/page-parts';
import { messages } from './messages';

/** The mailbox: what was sent to whom, with a preview where messages stay on this machine. */
export const messaging: AdminModule = {
  messages,
  register(app) {
    addPage(app, {
      to: 'mailbox',
      icon: Mail,
      intlLabel: { id: 'magnetiq.mailbox', defaultMessage: messages.en['magnetiq.mailbox'] },
      right: { action: 'api::messaging.mailbox.read', subject: null },
      Component: () => import('./mailbox-page'),
      position: 4,
    });
  },
};
