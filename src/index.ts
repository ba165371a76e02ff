import type { Core } from '@strapi/strapi';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register([
      { name: 'localized-text', type: 'json' },
      { name: 'portable-text', type: 'json' },
      { name: 'encrypted', type: 'text' },
    ]);
  },
  async bootstrap(_app: { strapi: Core.Strapi }) {},
};
