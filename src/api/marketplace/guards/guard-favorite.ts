import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { requireActorProfile } from '../read-models/actor-profile';

const FAVORITE = 'api::marketplace.favorite';

/** A unique key of both sides settles two requests at once; rows that were imported have none and are looked up. */
const create: WriteRule = async ({ strapi, door, data }, next) => {
  if (door !== 'api') return next();
  const client = (await requireActorProfile(strapi)).documentId;
  const influencer = String(data.influencer);
  const kept = await rowsOf(strapi, FAVORITE).count({
    where: { clientDocumentId: client, influencerDocumentId: influencer },
  });
  if (kept > 0) throw new AppError('conflict', 'This influencer is among your favorites.', { path: 'influencer' });
  Object.assign(data, { client, pairKey: `${client}:${influencer}` });
  return next();
};

/** A client keeps an influencer once. */
export function guardFavorites(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: FAVORITE,
    rules: { create },
  });
}
