import type { AdminModule, Messages } from '../admin-module';
import { GROUPS, menuTitle } from './types';
import { changeLinks } from '../strapi/content-manager';

// The content manager translates a link by taking its title for a message id.
const messages: Messages = { en: {}, de: {} };
for (const { title, types } of Object.values(GROUPS)) {
  for (const [english, german] of Object.values(types)) {
    const id = `${title[0]} · ${english}`;
    messages.en[id] = id;
    messages.de[id] = `${title[1]} · ${german}`;
  }
}

/** Groups the content manager's one flat list of types by context. */
export const navigation: AdminModule = {
  messages,
  bootstrap(app) {
    changeLinks(app, (link) => ({ ...link, title: menuTitle(link.uid, link.title) ?? link.title }));
  },
};
