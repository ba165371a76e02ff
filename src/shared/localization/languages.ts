import type { Core } from '@strapi/strapi';
import { registerEnglishFirst } from './english-first';
import { OVERLAY_LOCALE } from './locales';
import { registerGermanOverlay } from './overlay-reads';

/** English is every localized document's base, and German lies over it, at every door. Call it once, in `register`. */
export function registerLanguages(strapi: Core.Strapi): void {
  registerEnglishFirst(strapi);
  registerGermanOverlay(strapi);
}

interface LocaleService {
  findByCode(code: string): Promise<unknown>;
  create(locale: { code: string; name: string }): Promise<unknown>;
}

/** Adds German to the languages that editors can choose, where it is missing. Call it in `bootstrap`. */
export async function ensureLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales') as LocaleService;
  if (await locales.findByCode(OVERLAY_LOCALE)) return;
  await locales.create({ code: OVERLAY_LOCALE, name: 'German (de)' });
}
