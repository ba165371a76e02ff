import type { Core } from '@strapi/strapi';
import type { RefundPaymentInput, RequestedRefund } from '../../contracts/payments';

/**
 * Pays back a part or all of a booking's payment: the refund is written in the caller's transaction (or one of its
 * own) and leaves through the outbox; `refund.succeeded` or `refund.failed` tells the end. 0 is no refund and is refused.
 * Throws `not_found`, `refund_exceeds_payment` (409), `payment_not_refundable` (409), `idempotency_conflict`.
 */
export async function refundPayment(_strapi: Core.Strapi, _input: RefundPaymentInput): Promise<RequestedRefund> {
  throw new TypeError('billing: lands within the hour');
}
