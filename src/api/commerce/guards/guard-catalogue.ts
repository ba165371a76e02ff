import type { Core, UID } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError, type FieldError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import {
  collectionProblems,
  priceTierProblems,
  productProblems,
  shippingMethodProblems,
} from '../domain/check-catalogue';

const PRODUCT = 'api::commerce.product';

type Problems = (row: Record<string, unknown>) => FieldError[];

const sensible =
  (problems: Problems): WriteRule =>
  async (call, next) => {
    const errors = problems({ ...(await call.existing()), ...call.data });
    if (errors[0]) throw new AppError('invalid_input', errors[0].message, { errors });
    return next();
  };

const copy: WriteRule = (_call, next) => next();

/** Who publishes a draft means to sell it; what was archived stays so. */
const publish: WriteRule = async ({ strapi, documentId }, next) => {
  await rowsOf(strapi, PRODUCT).updateMany({
    where: { documentId, productStatus: 'draft' },
    data: { productStatus: 'active' },
  });
  return next();
};

/** Prices, quantities and times make sense, and figures follow from what happened, at every door. */
export function guardCatalogue(strapi: Core.Strapi): void {
  const product = sensible(productProblems);
  registerGuard(strapi, {
    uid: PRODUCT,
    rules: { create: product, update: product, clone: copy, publish },
  });
  const checked: [UID.ContentType, Problems][] = [
    ['api::commerce.price-tier', priceTierProblems],
    ['api::commerce.collection', collectionProblems],
    ['api::commerce.shipping-method', shippingMethodProblems],
  ];
  for (const [uid, problems] of checked) {
    const rule = sensible(problems);
    registerGuard(strapi, { uid, rules: { create: rule, update: rule, clone: copy } });
  }
}
