import type { PublicType } from '../../../shared/public-types/publish-types';
import { visiblePortfolio, visibleProfiles } from '../domain/visible-profiles';

/** What everybody reads of the marketplace. */
export const PUBLIC_TYPES: readonly PublicType[] = [
  {
    uid: 'api::marketplace.profile',
    visible: visibleProfiles,
    orders: ['createdAt', 'followersCount', 'averageRating'],
  },
  { uid: 'api::marketplace.influencer-category', visible: () => ({ isActive: true }) },
  { uid: 'api::marketplace.portfolio-item', visible: visiblePortfolio },
];
