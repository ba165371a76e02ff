import { ENCRYPTED_FIELD } from '../../crypto/encrypted-attributes';
import type { AttributeSchema, ModelSchema } from '../../models/model';

type OfSecrets = Pick<AttributeSchema, 'type' | 'customField' | 'pluginOptions'>;

/** Whether the value opens something, or is the trace of one that does: a password, what is encrypted, what its schema calls secret. */
export function isSecret({ type, customField, pluginOptions }: OfSecrets): boolean {
  return type === 'password' || customField === ENCRYPTED_FIELD || pluginOptions?.magnetiq?.secret === true;
}

/** Whether the secret is the platform's own: nobody types it, and no form has to hold it. */
export function isOwnSecret({ customField, pluginOptions }: OfSecrets): boolean {
  const { secret, computed } = pluginOptions?.magnetiq ?? {};
  return secret === true || (customField === ENCRYPTED_FIELD && computed === true);
}

/** What is wrong with the secrets of a schema: whoever reads what is not private would read them. */
export function faultsOfSecrets({ uid, attributes }: ModelSchema): string[] {
  return Object.entries(attributes)
    .filter(([, attribute]) => isSecret(attribute) && attribute.private !== true)
    .map(([name]) => `${uid}.${name}: secret and not private`);
}
