import type { AdminModule } from '../admin-module';
import { addSidePanel } from '../strapi/content-manager';
import { BeginInEnglish } from './begin-in-english';
import { messages } from './messages';

/** A document begins in English. */
export const localization: AdminModule = {
  messages,
  bootstrap(app) {
    addSidePanel(app, BeginInEnglish);
  },
};
