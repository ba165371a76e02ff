import type { Core } from '@strapi/strapi';
import { isSecret } from '../documents/attributes/secret-attributes';
import { AppError, isAppError } from '../errors/app-error';
import { modelsOf, type Row } from '../models/model';

interface Both {
  uid: string;
  /** What the sender wanted to store. */
  sent: Row;
  /** What is stored, as the sender may see it; null where it is gone. */
  current(): Promise<Row | null>;
}

/** Adds both versions to the refusal of a write that came second, so that its sender can choose or put them together. */
export async function tellingBoth<T>(
  strapi: Core.Strapi,
  { uid, sent, current }: Both,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isAppError(error, 'edit_conflict')) throw error;
    const { version } = error.details;
    const facts = { version, current: await current(), sent: withoutSecrets(strapi, uid, sent) };
    throw new AppError('edit_conflict', error.message, facts);
  }
}

/** An answer may be kept on its way; passwords and bank details are not for that. */
function withoutSecrets(strapi: Core.Strapi, uid: string, sent: Row): Row {
  const model = modelsOf(strapi)(uid);
  if (!model) return {};
  const shown = Object.entries(sent).filter(([name]) => {
    const attribute = model.attributes[name];
    return !attribute || !isSecret(attribute);
  });
  return Object.fromEntries(shown);
}
