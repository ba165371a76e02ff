import type { CouponScope } from '../../contracts/coupons';

/** The last two are for a shop's orders and take nothing off a session. */
export type DiscountType = 'percentage' | 'fixed_amount' | 'free_session' | 'free_shipping' | 'buy_x_get_y';

/** What a coupon gives, and when. Amounts in hundredths of `currency`, instants as Date. */
export interface CouponTerms {
  code: string;
  discountType: DiscountType;
  discountBasisPoints: number | null;
  discountCents: number | null;
  currency: string;
  /** Cap of a percentage. */
  maxDiscountCents: number | null;
  minimumOrderCents: number;
  /** Null: as often as one likes. */
  maxUsesTotal: number | null;
  maxUsesPerUser: number | null;
  currentUsageCount: number;
  validFrom: Date | null;
  validUntil: Date | null;
  isActive: boolean;
  deletedAt: Date | null;
  applicableTo: CouponScope;
  consultantDocumentIds: readonly string[];
  /** Empty: every session type. */
  sessionTypes: readonly string[];
}

/** The spelling that codes are stored and compared in. */
export function normalizeCode(code: string): string {
  return code.trim().toUpperCase();
}
