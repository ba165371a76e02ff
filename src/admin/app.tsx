import type { StrapiApp } from '@strapi/strapi/admin';
import { collectTranslations } from './admin-module';
import { areas } from './areas';
import { billing } from './billing';
import { bookings } from './bookings';
import { conflicts } from './conflicts';
import { dashboard } from './dashboard';
import { fields } from './fields';
import { history } from './history';
import { labels } from './labels';
import { lists } from './lists';
import { localization } from './localization';
import { messaging } from './messaging';
import { navigation } from './navigation';
import { palette } from './palette';
import { refusals } from './refusals';
import { pickers } from './pickers';
import { system } from './system';
import { trash } from './trash';
import { uploads } from './uploads';

const modules = [
  conflicts,
  refusals,
  fields,
  navigation,
  areas,
  labels,
  localization,
  bookings,
  billing,
  messaging,
  system,
  trash,
  uploads,
  dashboard,
  palette,
  lists,
  pickers,
  // Last of the panels: it is the longest.
  history,
];

export default {
  config: {
    locales: ['de'],
    translations: collectTranslations(modules),
    tutorials: false,
    notifications: { releases: false },
    // Too light to read as text in Strapi's own theme: 3.3 : 1 and 2.9 : 1, where WCAG 2.1 (1.4.3) asks for 4.5 : 1.
    theme: {
      light: { colors: { neutral500: '#6b6b89', warning600: '#a05a12', warning700: '#8a4a0c' } },
      dark: {},
    },
  },
  register(app: StrapiApp) {
    for (const module of modules) module.register?.(app);
  },
  bootstrap(app: StrapiApp) {
    for (const module of modules) module.bootstrap?.(app);
  },
};
