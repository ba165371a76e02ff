import type { AdminModule } from '../admin-module';
import { addSidePanel } from '../strapi/content-manager';
import { HistoryPanel } from './history-panel';
import { messages } from './messages';

/** Who changed what of a record, beside its form. */
export const history: AdminModule = {
  messages,
  bootstrap(app) {
    addSidePanel(app, HistoryPanel);
  },
};
