import type { PublicType } from '../../../shared/public-types/publish-types';
import { visibleItems, visibleOfferings, visibleSeries } from '../domain/visible-content';

/** What everybody reads of what creators sell. */
export const PUBLIC_TYPES: readonly PublicType[] = [
  { uid: 'api::memberships.content-item', visible: visibleItems, orders: ['slug', 'title', 'publishedAt'] },
  { uid: 'api::memberships.content-series', visible: visibleSeries },
  { uid: 'api::memberships.offering', visible: visibleOfferings },
];
