import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { requireActorProfile } from '../read-models/actor-profile';

const create: WriteRule = async ({ strapi, door, data }, next) => {
  if (door === 'api') data.profile = (await requireActorProfile(strapi)).documentId;
  return next();
};

/** What members show is shown at their own profile. */
export function guardPortfolioItems(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: 'api::marketplace.portfolio-item',
    rules: { create },
  });
}
