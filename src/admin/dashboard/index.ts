import { CheckCircle } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { messages } from './messages';
import { askNothingOfFeaturesOff, silenceOwnNews } from '../strapi/own-news';
import { DROPPED_WIDGETS } from '../strapi/page';

/** What waits for somebody comes before everything else. */
const WAITING = 'waiting';

/** Puts the platform's widgets before Strapi's own, and keeps Strapi's news about itself away. The last module to register. */
export const dashboard: AdminModule = {
  messages,
  register(app) {
    silenceOwnNews(app);
    askNothingOfFeaturesOff();
    app.widgets.register({
      id: WAITING,
      icon: CheckCircle,
      title: { id: 'magnetiq.waiting', defaultMessage: messages.en['magnetiq.waiting'] },
      component: async () => (await import('./waiting-widget')).default,
    });
    app.widgets.register((widgets) => {
      const kept = widgets.filter(({ id }) => !DROPPED_WIDGETS.includes(id));
      const rank = ({ id, pluginId }: { id: string; pluginId?: string }): number =>
        id === WAITING ? 0 : pluginId ? 2 : 1;
      return [...kept].sort((one, other) => rank(one) - rank(other));
    });
  },
};
