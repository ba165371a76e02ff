/** `orders`: for a shop's orders only. */
export type CouponScope =
  | 'all'
  | 'book_a_meeting'
  | 'thirty_for_thirty'
  | 'specific_consultants'
  | 'first_time_users'
  | 'orders';
export type OfferingProgram = 'standard' | 'book_a_meeting' | 'thirty_for_thirty';

export type CouponRefusalCode =
  | 'coupon_unknown'
  | 'coupon_inactive'
  | 'coupon_not_started'
  | 'coupon_expired'
  | 'coupon_currency_mismatch'
  | 'coupon_not_applicable'
  | 'coupon_minimum_not_met'
  | 'coupon_limit_reached'
  | 'coupon_user_limit_reached'
  | 'coupon_first_time_only'
  | 'coupon_self_use'
  | 'coupon_too_many_attempts';

/** What somebody wants to use a coupon on. */
export interface CouponOrder {
  subtotalCents: number;
  currency: string;
  consultantDocumentId: string;
  program: OfferingProgram;
  sessionType: string;
}

/** Who wants to use it. */
export interface CouponUser {
  email: string;
  ipAddress?: string | null;
  sessionId?: string | null;
  /** Bookings of this client that were paid for or held before, as the caller counts them. */
  previousBookingsCount: number;
  /** Addresses of the expert who is booked: a coupon cannot be used on oneself. */
  consultantEmails?: string[];
}

export interface CouponAttribution {
  referrerUrl?: string | null;
  utmSource?: string | null;
  utmMedium?: string | null;
  utmCampaign?: string | null;
}

export interface ReserveCouponInput {
  code: string;
  /** The coupon that the code stood for before, where it was used already: another one may have the code by now. */
  couponDocumentId?: string | null;
  bookingDocumentId: string;
  order: CouponOrder;
  user: CouponUser;
  attribution?: CouponAttribution;
}

export interface ReservedCoupon {
  couponDocumentId: string;
  redemptionDocumentId: string;
  /** As the editor wrote it. */
  code: string;
  discountCents: number;
}
