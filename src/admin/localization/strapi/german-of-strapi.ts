import { FORMS_AND_LISTS } from './forms-and-lists';
import { FRAME } from './frame';
import { LIBRARY_FILE } from './library-file';
import { LIBRARY_LISTS } from './library-lists';

/** What is missing in the German of a part of Strapi, by the prefix that its ids get in the admin. */
export const MISSING_GERMAN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': FRAME,
  'content-manager.': FORMS_AND_LISTS,
  'i18n.': { 'list-view.table.header.label': 'Sprachen' },
  'upload.': { ...LIBRARY_FILE, ...LIBRARY_LISTS },
  'users-permissions.': { 'Settings.roles.created': 'Die Rolle ist angelegt' },
};

/** Strapi's own texts that it has in English alone, by their ids, in German. */
export const germanOfStrapi = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(MISSING_GERMAN).flatMap(([prefix, texts]) =>
      Object.entries(texts).map(([id, text]) => [`${prefix}${id}`, text]),
    ),
  );
