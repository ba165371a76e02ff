import type { AdminModule } from '../admin-module';

/** Strapi's own widgets that say nothing about the business. */
const DROPPED = ['profile-info', 'key-statistics', 'chart-entries'];

/** Puts the platform's widgets before Strapi's own. The last module to register. */
export const dashboard: AdminModule = {
  messages: { en: {}, de: {} },
  register(app) {
    app.widgets.register((widgets) => {
      const kept = widgets.filter(({ id }) => !DROPPED.includes(id));
      return [...kept.filter(({ pluginId }) => !pluginId), ...kept.filter(({ pluginId }) => pluginId)];
    });
  },
};
