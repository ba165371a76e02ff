import type { Core } from '@strapi/strapi';
import { isAsked, writersIn } from '../documents/attributes/facts';
import { modelsOf } from '../models/model';
import { changeConfigurations, type Configuration } from '../strapi/content-manager/configuration-of-forms';

/** Shows what nobody types as read-only in the forms of the content manager. Call it in `register()`. */
export function showReadOnlyFields(strapi: Core.Strapi): void {
  changeConfigurations(strapi, (uid, configuration) => {
    const isReadOnly = readOnlyIn(strapi, uid);
    const metadatas = Object.entries(configuration.metadatas).map(([name, metadata]) => [
      name,
      isReadOnly(name) ? { ...metadata, edit: { ...metadata.edit, editable: false } } : metadata,
    ]);
    return { ...configuration, metadatas: Object.fromEntries(metadatas) as Configuration['metadatas'] };
  });
}

/** What a new record's form must say stays open although it follows from the rest: an empty form could not be sent. */
function readOnlyIn(strapi: Core.Strapi, uid: string): (name: string) => boolean {
  const { computed, staffEditable } = writersIn(strapi, uid);
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  return (name) =>
    name in attributes &&
    (staffEditable ? !staffEditable.includes(name) : computed.includes(name) && !isAsked(attributes[name]));
}
