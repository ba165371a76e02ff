import type { Core } from '@strapi/strapi';
import type { DocumentCall } from '../documents/pipeline';
import { attributesUnlike } from '../documents/saved/changed-attributes';
import { AppError, errorsOn } from '../errors/app-error';
import { isRow } from '../models/model';
import { sharedIdentifiers } from './shared-identifiers';
import { sharedRelations, type SharedRows } from './shared-links';

/**
 * Refuses a German write that says of a relation or an identifier something else than English has. Strapi keeps both of
 * each language apart, unlike other attributes that are not translated, and whoever reads sees those of English. What
 * says the same passes, as forms send all that they show.
 * @throws AppError `rule_refused` with the path of each
 */
export async function refuseOtherThanEnglish(
  strapi: Core.Strapi,
  { uid, params: { data } }: DocumentCall,
  { model, english, german }: SharedRows,
): Promise<void> {
  if (!isRow(data)) return;
  // A form without an identifier leaves it to English.
  const identifiers = sharedIdentifiers(model).filter((name) => german !== undefined || !isBlank(data[name]));
  const unlike = await attributesUnlike(strapi, { uid, id: english, data }, [
    ...identifiers,
    ...sharedRelations(model),
  ]);
  // What German has from before it had to follow English comes back from its form, and is mended by the write.
  const mended = identifiers.filter((name) => unlike.includes(name));
  const own = german === undefined ? mended : await attributesUnlike(strapi, { uid, id: german, data }, mended);
  const refused = unlike.filter((name) => !mended.includes(name) || own.includes(name));
  if (refused.length === 0) return;
  const message = `${refused.join(', ')}: German has the same as English. Change it in English.`;
  throw new AppError('rule_refused', message, {
    errors: errorsOn(refused, 'German has the same as English. Change it in English.'),
  });
}

function isBlank(value: unknown): boolean {
  return value === null || value === '';
}
