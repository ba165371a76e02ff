import type { Core } from '@strapi/strapi';
import type { Seam } from '../kit/seam';

interface Locales {
  findByCode(code: string): Promise<unknown>;
  create(locale: { code: string; name: string }): Promise<unknown>;
}

const localesOf = (strapi: Core.Strapi): Locales => strapi.plugin('i18n').service('locales') as unknown as Locales;

export const seam: Seam = {
  of: '@strapi/i18n',
  since: '5.54.0',
  reaches: 'calls `findByCode` and `create` of its service locales',
  why: 'Languages are added by people in the admin; only the default one can be configured.',
  parts: (strapi) => [
    { name: 'service locales of i18n', object: localesOf(strapi), methods: { findByCode: 1, create: 1 } },
  ],
};

/** Adds a language to those that editors can choose, where it is missing. */
export async function ensureLanguage(strapi: Core.Strapi, language: { code: string; name: string }): Promise<void> {
  const locales = localesOf(strapi);
  if (!(await locales.findByCode(language.code))) await locales.create(language);
}
