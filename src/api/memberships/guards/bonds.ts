import { boundBy, counted, type Bond } from '../../../shared/deletion/bonds';

/** What members have paid for stays. */
export const MEMBERSHIP_BONDS: readonly Bond[] = [
  {
    uid: 'api::memberships.content-item',
    holds: boundBy(
      'api::memberships.purchase',
      (id) => ({ contentDocumentId: id, purchaseStatus: { $in: ['pending', 'completed'] } }),
      (count) => `It was sold ${counted(count, 'time', 'times')}: who bought it would lose it.`,
    ),
  },
  {
    uid: 'api::memberships.offering',
    holds: boundBy(
      'api::memberships.offering-booking',
      (id) => ({ offeringDocumentId: id, bookingStatus: 'confirmed' }),
      (count) => `${counted(count, 'place is', 'places are')} booked and not over yet: finish or cancel them first.`,
    ),
  },
];
