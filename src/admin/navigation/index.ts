import type { AdminModule } from '../admin-module';
import { aroundPages } from '../strapi/around-pages';
import { CONTENT_PAGES, nameLinks, replaceSections } from '../strapi/content-menu';
import { adminLanguage } from '../strapi/page';
import { MenuSections } from './menu-sections';
import { messages, namesOfTypes } from './messages';
import { OpenLast } from './open-last';
import { searchedName } from './sections';

const names = namesOfTypes();

/** The content manager's list of types by context, and where it opens. */
export const navigation: AdminModule = {
  messages: { en: { ...names.en, ...messages.en }, de: { ...names.de, ...messages.de } },
  register(app) {
    replaceSections(MenuSections);
    aroundPages(app, OpenLast, CONTENT_PAGES);
  },
  bootstrap(app) {
    nameLinks(app, ({ uid, title }) => searchedName(uid, title, adminLanguage()));
  },
};
