import { GridFour } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { addPage } from '../strapi/page-parts';
import { messages } from './messages';

/** A home for each area of the business: what waits in it, and its lists. */
export const areas: AdminModule = {
  messages,
  register(app) {
    addPage(app, {
      to: 'areas',
      icon: GridFour,
      intlLabel: { id: 'magnetiq.areas', defaultMessage: messages.en['magnetiq.areas'] },
      Component: () => import('./areas-page'),
      position: 1,
    });
  },
};
