import { Mail } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { messages } from './messages';

/** The mailbox: what was sent to whom, with a preview where messages stay on this machine. */
export const messaging: AdminModule = {
  messages,
  register(app) {
    app.addMenuLink({
      to: 'mailbox',
      icon: Mail,
      intlLabel: { id: 'magnetiq.mailbox', defaultMessage: messages.en['magnetiq.mailbox'] },
      permissions: [{ action: 'api::messaging.mailbox.read', subject: null }] as never,
      Component: () => import('./mailbox-page'),
      position: 4,
    });
  },
};
