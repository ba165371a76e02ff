import type { Core } from '@strapi/strapi';
import { registerEnglishFirst } from './english-first';
import { BASE_LOCALE, OVERLAY_LOCALE } from '../languages/locales';
import { registerGermanOverlay } from './overlay-reads';
import { ensureLanguage, fixDefaultLanguage } from '../strapi/plugins/languages';

/** English is every localized document's base, and German lies over it, at every door. Call it once, in `register`. */
export function registerLanguages(strapi: Core.Strapi): void {
  fixDefaultLanguage(strapi, BASE_LOCALE);
  registerEnglishFirst(strapi);
  registerGermanOverlay(strapi);
}

/** Adds German to the languages that editors can choose, where it is missing. Call it in `bootstrap`. */
export function ensureLanguages(strapi: Core.Strapi): Promise<void> {
  return ensureLanguage(strapi, { code: OVERLAY_LOCALE, name: 'German (de)' });
}
