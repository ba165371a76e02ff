import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MISSING_GERMAN } from './german-of-strapi';

const TRANSLATIONS = {
  '': '@strapi/admin/dist/admin/admin/src/translations',
  'content-manager.': '@strapi/content-manager/dist/admin/translations',
  'i18n.': '@strapi/i18n/dist/admin/translations',
  'upload.': '@strapi/upload/dist/admin/translations',
  'users-permissions.': '@strapi/plugin-users-permissions/dist/admin/translations',
} as const;

/** Of features that come with a licence, and what Strapi tells about itself, which nobody is shown here. */
const NOT_SHOWN =
  /auditLogs|release|aiMetadata|[mM]etadata(Generated|Skipped|Failed|\.)|generatingMetadata|create-metadata|replace\.description\.ai|MediaLibraryBanner/;

type Texts = Record<string, string>;

const modules = path.resolve(__dirname, '../../../../node_modules');
const load = createRequire(__filename);

function textsOf(folder: string, language: 'en' | 'de'): Texts {
  const loaded = load(path.join(modules, folder, `${language}.json.js`)) as Texts & { default?: Texts };
  return loaded.default ?? loaded;
}

/** The places that a text has for values. */
const placesOf = (text = ''): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();

describe.each(Object.entries(TRANSLATIONS))('texts of Strapi under "%s"', (prefix, folder) => {
  const english = textsOf(folder, 'en');
  const german = textsOf(folder, 'de');
  const ours = MISSING_GERMAN[prefix] ?? {};

  it('are all there in German', () => {
    const missing = Object.keys(english).filter((id) => !(id in german) && !(id in ours) && !NOT_SHOWN.test(id));
    expect(missing).toEqual([]);
  });

  it('are put into German here only where Strapi has them, and has no German', () => {
    expect(Object.keys(ours).filter((id) => id in german || !(id in english))).toEqual([]);
  });

  it('take the same values in both languages', () => {
    const unlike = Object.keys(ours).filter((id) => placesOf(ours[id]).join() !== placesOf(english[id]).join());
    expect(unlike).toEqual([]);
  });
});
