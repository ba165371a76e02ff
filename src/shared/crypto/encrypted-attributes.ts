import type { ModelSchema } from '../models/model';

/** The custom field of attributes that hold a secret; each is `private` in its schema as well. */
export const ENCRYPTED_FIELD = 'global::encrypted';

/** The attributes of a model that hold secrets. */
export function encryptedAttributes(model: ModelSchema): string[] {
  return Object.entries(model.attributes)
    .filter(([, { customField }]) => customField === ENCRYPTED_FIELD)
    .map(([name]) => name);
}

/** What the secret in an attribute is sealed for: it opens nowhere else. */
export function placeOf(model: Pick<ModelSchema, 'uid'>, attribute: string): string {
  return `${model.uid}.${attribute}`;
}
