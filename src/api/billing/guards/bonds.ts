import { boundBy, counted, type Bond } from '../../../shared/deletion/bonds';
import { USING } from '../domain/coupons/redemption-states';
import { owedTo } from '../read-models/owed-to';
import { COUPON } from '../store/coupon-record';
import { REDEMPTION } from '../use-cases/coupons/reserve-redemption';

const SUBSCRIPTION = 'api::billing.subscription';

const subscribed = (relation: string, name: string): Bond['holds'] =>
  boundBy(
    SUBSCRIPTION,
    (documentId) => ({ [relation]: { documentId } }),
    (count) => `This ${name} has subscriptions (${count}): switch it off instead of deleting it.`,
  );

/** What money was promised or taken for stays; it is switched off instead. */
export const BILLING_BONDS: readonly Bond[] = [
  {
    uid: COUPON,
    holds: boundBy(
      REDEMPTION,
      (id) => ({ couponDocumentId: id, redemptionStatus: { $in: [...USING] } }),
      (count) => `It was redeemed ${counted(count, 'time', 'times')}: switch it off instead of deleting it.`,
    ),
  },
  { uid: 'api::billing.plan', holds: subscribed('plan', 'plan') },
  { uid: 'api::billing.plan-price', holds: subscribed('planPrice', 'price') },
  {
    uid: 'api::accounts.organization',
    holds: boundBy(
      SUBSCRIPTION,
      (id) => ({ organizationDocumentId: id, subscriptionStatus: { $in: ['trialing', 'active', 'past_due'] } }),
      (count) => `It has ${counted(count, 'running subscription', 'running subscriptions')}: cancel first.`,
    ),
  },
  {
    uid: 'api::experts.consultant',
    holds: async (strapi, documentId) => {
      const owed = await owedTo(strapi, documentId);
      if (owed.length === 0) return null;
      // Not how much: whoever may delete an expert need not be allowed to read what is earned.
      const currencies = owed.map(({ currency }) => currency).join(', ');
      return `Earnings in ${currencies} are not settled yet: pay them out first.`;
    },
  },
];
