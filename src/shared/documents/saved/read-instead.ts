import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../strapi/core/documents';
import type { DocumentCall } from '../pipeline';

/** The answer to a write that changes nothing: the document as it is stored. */
export function readInstead(strapi: Core.Strapi, { uid, params }: DocumentCall): Promise<unknown> {
  const { data: _, ...asked } = params;
  return documentsOf(strapi, uid).findOne(asked as { documentId: string });
}
