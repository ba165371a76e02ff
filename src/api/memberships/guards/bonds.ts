import { boundBy, counted, type Bond } from '../../../shared/deletion/bonds';

/** What members have paid for stays. */
export const MEMBERSHIP_BONDS: readonly Bond[] = [
  {
    uid: 'api::memberships.content-item',
    holds: boundBy(
      'api::memberships.purchase',
      (id) => ({ contentDocumentId: id, purchaseStatus: { $in: ['pending', 'completed'] } }),
      (count) => ({
        en: `It was sold ${counted(count, 'time', 'times')}: who bought it would lose it.`,
        de: `Wurde ${count}-mal verkauft: wer es gekauft hat, verlöre es.`,
      }),
    ),
  },
  {
    uid: 'api::memberships.offering',
    holds: boundBy(
      'api::memberships.offering-booking',
      (id) => ({ offeringDocumentId: id, bookingStatus: 'confirmed' }),
      (count) => ({
        en: `${counted(count, 'place is', 'places are')} booked and not over yet: finish or cancel them first.`,
        de: `${counted(count, 'Platz ist', 'Plätze sind')} gebucht und noch offen: zuerst abschließen oder absagen.`,
      }),
    ),
  },
];
