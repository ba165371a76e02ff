import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import type { Row } from '../../../shared/models/model';
import { rowsOf } from '../../../shared/strapi/core/documents';

/** A stored line that names a product and perhaps one of its variants, with what makes it single. */
export type Line = Record<string, unknown> & {
  documentId: string;
  productDocumentId: string | null;
  variantDocumentId: string | null;
};

/**
 * Reads a line as it was just stored, and checks its variant.
 * @throws AppError `invalid_input` where the variant is another product's
 */
export async function checkVariant(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Line> {
  const line = (await rowsOf(strapi, uid).findOne({ where: { documentId } })) as Row | null as Line;
  if (line.variantDocumentId) {
    const variant = await rowsOf(strapi, 'api::commerce.product-variant').findOne({
      where: { documentId: line.variantDocumentId },
      select: ['productDocumentId'],
    });
    if (variant?.productDocumentId !== line.productDocumentId) {
      throw new AppError('invalid_input', 'This variant belongs to another product.', { path: 'variant' });
    }
  }
  return line;
}

/**
 * Checks that no other line has the same product and variant at the same place (`scope`, a scalar). The unique index
 * says so for variants only: to a database no two missing variants are the same. Call it under a lock of the place.
 * @throws AppError `conflict`
 */
export async function checkSingle(
  strapi: Core.Strapi,
  line: Line,
  { uid, scope, message }: { uid: UID.ContentType; scope: string; message: string },
): Promise<void> {
  const { productDocumentId, variantDocumentId } = line;
  const where = { productDocumentId, variantDocumentId, [scope]: line[scope] };
  if ((await rowsOf(strapi, uid).count({ where })) > 1) throw new AppError('conflict', message, { path: 'product' });
}
