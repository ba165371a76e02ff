import type { AdminModule } from '../admin-module';
import { addSidePanel } from '../strapi/content-manager';
import { BeginInEnglish } from './begin-in-english';
import { messages } from './messages';
import { germanOfStrapi } from './strapi/german-of-strapi';

/** A document begins in English; whoever works in German reads all of the admin in German. */
export const localization: AdminModule = {
  messages: { en: messages.en, de: { ...germanOfStrapi(), ...messages.de } },
  bootstrap(app) {
    addSidePanel(app, BeginInEnglish);
  },
};
