import type { Core } from '@strapi/strapi';
import { isAsked, writersIn } from '../documents/attributes/facts';
import { modelsOf } from '../documents/model';

/*
 * Replaces `findConfiguration` of the content manager's service `content-types`, from which every form learns which of
 * its fields are read-only: stored settings say so for each field, and a schema has no say once they are stored (since
 * 5.54). tests/kernel/read-only-fields.test.ts fails when it moves.
 */

interface Metadata {
  edit?: { editable?: boolean };
}

interface Configuration {
  metadatas: Record<string, Metadata>;
}

interface ContentTypesService {
  findConfiguration(contentType: { uid: string }): Promise<Configuration>;
}

/** Shows what nobody types as read-only in the forms of the content manager. Call it in `register()`. */
export function showReadOnlyFields(strapi: Core.Strapi): void {
  const service = strapi.plugin('content-manager').service('content-types') as ContentTypesService;
  const find = service.findConfiguration.bind(service);
  service.findConfiguration = async (contentType) => {
    const configuration = await find(contentType);
    const isReadOnly = readOnlyIn(strapi, contentType.uid);
    const metadatas = Object.entries(configuration.metadatas).map(([name, metadata]) => [
      name,
      isReadOnly(name) ? { ...metadata, edit: { ...metadata.edit, editable: false } } : metadata,
    ]);
    return { ...configuration, metadatas: Object.fromEntries(metadatas) as Configuration['metadatas'] };
  };
}

/** What a new record's form must say stays open although it follows from the rest: an empty form could not be sent. */
function readOnlyIn(strapi: Core.Strapi, uid: string): (name: string) => boolean {
  const { computed, staffEditable } = writersIn(strapi, uid);
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  return (name) =>
    name in attributes &&
    (staffEditable ? !staffEditable.includes(name) : computed.includes(name) && !isAsked(attributes[name]));
}
