import type { PublicType } from '../../../shared/public-types/publish-types';
import { activeOnes, visibleRates } from '../domain/visible-services';

/** What everybody may read of the services that providers carry out. */
export const PUBLIC_TYPES: readonly PublicType[] = [
  { uid: 'api::bookings.service-type', visible: activeOnes },
  { uid: 'api::bookings.service-category', visible: activeOnes },
  { uid: 'api::bookings.service-provider', visible: activeOnes },
  { uid: 'api::bookings.provider-service', visible: visibleRates },
];
