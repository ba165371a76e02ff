import { createId } from '@paralleldrive/cuid2';
import {
  recordingRefusals,
  reserveCoupon,
  type ReserveCouponInput,
  type ReservedCoupon,
} from '../../../src/api/billing/public';
import type { TestApp } from '../boot';

export interface CouponRow {
  documentId: string;
  code: string;
  currentUsageCount: number;
  generatedRevenueCents: number;
  conversionRate: number;
}

let serial = 0;

/** A coupon as an editor makes it; 20 % off unless told otherwise. */
export async function aCoupon(app: TestApp, given: Record<string, unknown> = {}): Promise<CouponRow> {
  const code = `TEST-${Date.now()}-${++serial}`;
  const terms = given.discountType ? {} : { discountType: 'percentage', discountBasisPoints: 2_000 };
  const data = { code, internalName: code, ...terms, ...given };
  return (await app.strapi.documents('api::billing.coupon').create({ data: data as never })) as unknown as CouponRow;
}

export const couponRow = async (app: TestApp, { documentId }: { documentId: string }): Promise<CouponRow> =>
  (await app.strapi.db.query('api::billing.coupon').findOne({ where: { documentId } })) as CouponRow;

/** An attempt by a client of its own at a session for 200.00. */
export function anAttempt(
  code: string,
  given: { email?: string; ip?: string; order?: object; user?: object } = {},
): ReserveCouponInput {
  const bookingDocumentId = createId();
  return {
    code,
    bookingDocumentId,
    order: {
      subtotalCents: 20_000,
      currency: 'USD',
      consultantDocumentId: 'anna',
      program: 'standard',
      sessionType: 'consultation',
      ...given.order,
    },
    user: {
      email: given.email ?? `${bookingDocumentId}@example.com`,
      ipAddress: given.ip ?? `10.0.${++serial % 250}.${serial % 199}`,
      previousBookingsCount: 0,
      ...given.user,
    },
  };
}

/** Reserves as a hold does: in one transaction, with refusals recorded after its rollback. */
export async function reserve(app: TestApp, input: ReserveCouponInput): Promise<ReservedCoupon> {
  return recordingRefusals(app.strapi, async () => app.strapi.db.transaction(() => reserveCoupon(app.strapi, input)));
}

/** How an attempt ended: its discount, or the reason of the refusal. */
export async function outcome(app: TestApp, input: ReserveCouponInput): Promise<number | string> {
  try {
    return (await reserve(app, input)).discountCents;
  } catch (error) {
    const { details } = error as { details?: { reason?: string } };
    if (!details?.reason) throw error;
    return details.reason;
  }
}
