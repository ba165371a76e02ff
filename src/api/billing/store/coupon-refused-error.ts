import { AppError } from '../../../shared/errors/app-error';
import type { CouponRefusalCode, ReserveCouponInput } from '../contracts/coupons';

/** What is recorded of an attempt that was refused. */
export interface RefusedAttempt {
  input: Omit<ReserveCouponInput, 'bookingDocumentId'>;
  couponDocumentId: string | null;
  code: CouponRefusalCode;
  reason: string;
}

/** A coupon that may not be used; it carries the attempt, so that it can be recorded after the rollback. */
export class CouponRefusedError extends AppError {
  /** Hidden from logs and answers: it names the client. */
  readonly #attempt: RefusedAttempt;

  constructor(attempt: RefusedAttempt) {
    super('coupon_refused', attempt.reason, { path: 'couponCode', reason: attempt.code });
    this.#attempt = attempt;
  }

  get attempt(): RefusedAttempt {
    return this.#attempt;
  }
}
