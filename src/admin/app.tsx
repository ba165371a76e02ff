import type { StrapiApp } from '@strapi/strapi/admin';
import { collectTranslations } from './admin-module';
import { fields } from './fields';

const modules = [fields];

export default {
  config: {
    locales: ['de'],
    translations: collectTranslations(modules),
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    for (const module of modules) module.register?.(app);
  },
  bootstrap(app: StrapiApp) {
    for (const module of modules) module.bootstrap?.(app);
  },
};
