import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface Locales {
  getDefaultLocale(): Promise<string>;
  findByCode(code: string): Promise<unknown>;
  create(locale: { code: string; name: string }): Promise<unknown>;
}

const localesOf = (strapi: Core.Strapi): Locales => strapi.plugin('i18n').service('locales') as unknown as Locales;

export const seam: Seam = {
  of: '@strapi/i18n',
  since: '5.54.0',
  reaches: 'calls `findByCode` and `create` of its service locales, replaces `getDefaultLocale`',
  why: 'Languages are added by people in the admin; only the default one can be configured. It is read from a table for every call of the document service.',
  parts: (strapi) => [
    {
      name: 'service locales of i18n',
      object: localesOf(strapi),
      methods: { findByCode: 1, create: 1, getDefaultLocale: 0 },
    },
  ],
};

/** Adds a language to those that editors can choose, where it is missing. */
export async function ensureLanguage(strapi: Core.Strapi, language: { code: string; name: string }): Promise<void> {
  const locales = localesOf(strapi);
  if (!(await locales.findByCode(language.code))) await locales.create(language);
}

/** Lets a language be the default one whatever a table says, so that nobody has to ask it. Call it in `register()`. */
export function fixDefaultLanguage(strapi: Core.Strapi, code: string): void {
  replaceMethods(strapi, localesOf(strapi), { getDefaultLocale: () => async () => code });
}
