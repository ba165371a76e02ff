import type { Core } from '@strapi/strapi';
import { registerPlatform } from './shared/server/register-platform';
import { registerClock } from './shared/time/clock';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerClock(strapi);
    registerPlatform(strapi);
    strapi.customFields.register([
      { name: 'localized-text', type: 'json' },
      { name: 'portable-text', type: 'json' },
      { name: 'encrypted', type: 'text' },
    ]);
  },
  async bootstrap(_app: { strapi: Core.Strapi }) {},
};
