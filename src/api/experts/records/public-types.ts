import type { PublicType } from '../../../shared/public-types/publish-types';
import { visibleConsultants, visibleOfferings } from '../domain/visible-experts';

/** What everybody reads of the experts and of the sessions that they sell. */
export const PUBLIC_TYPES: readonly PublicType[] = [
  { uid: 'api::experts.consultant', visible: visibleConsultants, orders: ['slug', 'displayName', 'averageRating'] },
  { uid: 'api::experts.consultant-offering', visible: visibleOfferings, orders: ['slug', 'name', 'priceCents'] },
];
