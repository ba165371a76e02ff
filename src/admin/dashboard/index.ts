import type { AdminModule } from '../admin-module';
import { DROPPED_WIDGETS } from '../strapi/page';

/** Puts the platform's widgets before Strapi's own. The last module to register. */
export const dashboard: AdminModule = {
  messages: { en: {}, de: {} },
  register(app) {
    app.widgets.register((widgets) => {
      const kept = widgets.filter(({ id }) => !DROPPED_WIDGETS.includes(id));
      return [...kept.filter(({ pluginId }) => !pluginId), ...kept.filter(({ pluginId }) => pluginId)];
    });
  },
};
