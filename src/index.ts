import type { Core } from '@strapi/strapi';
import { registerPlatform } from './shared/server/register-platform';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerPlatform(strapi);
    strapi.customFields.register([
      { name: 'localized-text', type: 'json' },
      { name: 'portable-text', type: 'json' },
      { name: 'encrypted', type: 'text' },
    ]);
  },
  async bootstrap(_app: { strapi: Core.Strapi }) {},
};
