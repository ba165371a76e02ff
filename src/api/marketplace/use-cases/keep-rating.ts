import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { ReviewFigures } from '../../accounts/public';
import { PROFILE } from '../read-models/actor-profile';

/** Writes what the reviews of an influencer come to at the profile. */
export async function keepRating(
  strapi: Core.Strapi,
  documentId: string,
  { count, average }: ReviewFigures,
): Promise<void> {
  await rowsOf(strapi, PROFILE).update({
    where: { documentId },
    data: { totalReviews: count, averageRating: average },
  });
}
