import type { AdminModule } from '../admin-module';
import { addSidePanel } from '../strapi/content-manager';
import { aroundRequests } from '../strapi/page';
import { askedWith } from './chosen';
import { chosenInForm, FormWatch } from './form-watch';

/** The pickers of relations offer what fits the rest of the form, of which they are told what is not saved. */
export const pickers: AdminModule = {
  messages: { en: {}, de: {} },
  register() {
    aroundRequests((send) => (input, init) => {
      const asked = typeof input === 'string' ? askedWith(input, chosenInForm) : null;
      return send(asked ?? input, init);
    });
  },
  bootstrap(app) {
    addSidePanel(app, FormWatch);
  },
};
