import type { AdminModule } from '../admin-module';
import { aroundPages } from '../strapi/around-pages';
import { messages } from './messages';
import { PaletteKeys } from './palette-keys';

/** Ctrl+K finds everything from every page. Registered after all that adds pages. */
export const palette: AdminModule = {
  messages,
  register(app) {
    aroundPages(app, PaletteKeys);
  },
};
