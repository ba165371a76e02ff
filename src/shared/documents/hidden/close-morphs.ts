import type { Core } from '@strapi/strapi';
import { allModelsOf, isPolymorphic } from '../../models/model';

/**
 * Makes every relation that leads to records of any type private, so that no answer has it and no query names it: from a
 * file to whatever uses it, drafts and what is behind a password included. Call it in `register()`.
 */
export function closePolymorphicRelations(strapi: Core.Strapi): void {
  for (const { attributes } of allModelsOf(strapi)) {
    for (const attribute of Object.values(attributes)) {
      if (isPolymorphic(attribute)) attribute.private = true;
    }
  }
}
