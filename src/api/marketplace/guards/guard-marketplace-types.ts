import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError, errorsOn } from '../../../shared/errors/app-error';

/** What the schema cannot ask for, since imported rows may lack it. */
function asks(...names: readonly string[]): WriteRule {
  return ({ data }, next) => {
    const missing = names.filter((name) => data[name] == null || data[name] === '');
    if (missing.length > 0) {
      throw new AppError('invalid_input', `${missing.join(', ')} must be given.`, {
        errors: errorsOn(missing, 'This must be given.'),
      });
    }
    return next();
  };
}

const datesInOrder: WriteRule = ({ data }, next) => {
  const { startDate, endDate } = data;
  if (typeof startDate === 'string' && typeof endDate === 'string' && endDate < startDate) {
    throw new AppError('invalid_input', 'A campaign ends after it begins.', { path: 'endDate' });
  }
  return next();
};

/** Rules of the types that only staff and the platform write. */
export function guardMarketplaceTypes(strapi: Core.Strapi): void {
  const create = asks('name', 'slug');
  registerGuard(strapi, {
    uid: 'api::marketplace.influencer-category',
    rules: { create },
  });
  registerGuard(strapi, {
    uid: 'api::marketplace.campaign',
    rules: { create: datesInOrder, update: datesInOrder },
  });
  registerGuard(strapi, {
    uid: 'api::marketplace.deliverable',
    rules: { create: asks('title') },
  });
}
