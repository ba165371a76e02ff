import type { Core } from '@strapi/strapi';
import { bootstrapPlatform, destroyPlatform, registerPlatform } from './shared/server/register-platform';
import { registerClock } from './shared/time/clock';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    registerClock(strapi);
    await registerPlatform(strapi);
    strapi.customFields.register([
      { name: 'localized-text', type: 'json' },
      { name: 'portable-text', type: 'json' },
      { name: 'encrypted', type: 'text' },
    ]);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await bootstrapPlatform(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await destroyPlatform(strapi);
  },
};
