import type { PublicType } from '../../../shared/public-types/publish-types';
import { publishedReviews } from '../domain/published-reviews';

/** What everybody reads of accounts: reviews that were approved, and profiles that their owners show. */
export const PUBLIC_TYPES: readonly PublicType[] = [
  { uid: 'api::accounts.review', visible: publishedReviews, orders: ['createdAt', 'rating'] },
  { uid: 'api::accounts.user-profile', visible: () => ({ isPublic: true }) },
];
