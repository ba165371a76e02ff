import { Calendar } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { BOOKING, BookingPanel } from './booking-panel';
import { messages } from './messages';
import { SlotPanel } from './slot-panel';
import { addSidePanel } from '../strapi/content-manager';

/** What staff do with bookings: the next steps beside the form, today's sessions on the dashboard. */
export const bookings: AdminModule = {
  messages,
  register(app) {
    app.widgets.register({
      id: 'todays-sessions',
      icon: Calendar,
      title: { id: 'magnetiq.bookings.today', defaultMessage: messages.en['magnetiq.bookings.today'] },
      link: {
        label: { id: 'magnetiq.bookings.today.all', defaultMessage: messages.en['magnetiq.bookings.today.all'] },
        href: `/content-manager/collection-types/${BOOKING}`,
      },
      component: async () => (await import('./todays-sessions')).default,
      permissions: [{ action: 'plugin::content-manager.explorer.read', subject: BOOKING }],
    });
  },
  bootstrap(app) {
    addSidePanel(app, BookingPanel);
    addSidePanel(app, SlotPanel);
  },
};
