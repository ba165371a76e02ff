import type { Core } from '@strapi/strapi';
import { now } from '../../../../shared/time/clock';
import { publishEvent } from '../../../system/public';
import type { BillingEvents } from '../../contracts/events';
import { PLATFORM_FEES, TAX_PAYABLE } from '../../domain/ledger/accounts';
import type { AccountAmount } from '../../domain/ledger/position';
import type { PaymentRecord } from '../../store/payment-record';
import type { RefundRecord } from '../../store/refund-record';
import type { RefreshedStatus } from '../payments/refresh-paid-status';

export interface EndedRefund extends Omit<RefreshedStatus, 'entries'> {
  payment: PaymentRecord;
  refund: RefundRecord;
  /** Of one that failed. */
  failureReason?: string | null;
  isRetried?: boolean;
}

/** What came out of each part, as the ledger took it. */
export function allocationOf(
  refund: Pick<RefundRecord, 'amountCents'>,
  entries: readonly AccountAmount[],
): Record<'platform_fee_cents' | 'tax_cents' | 'consultant_payout_cents', number> {
  const from = (code: string) => entries.find(({ account }) => account.code === code)?.amountCents ?? 0;
  const fee = from(PLATFORM_FEES.code);
  const tax = from(TAX_PAYABLE.code);
  return { platform_fee_cents: fee, tax_cents: tax, consultant_payout_cents: refund.amountCents - fee - tax };
}

/** Tells others how a refund ended. A payment without a booking is nobody's business. */
export async function publishRefund(strapi: Core.Strapi, ended: EndedRefund): Promise<void> {
  const { payment, refund, refundedCents, returnedCents, standing } = ended;
  const { bookingDocumentId: key } = payment;
  if (!key) return;
  const facts: BillingEvents['refund.succeeded'] = {
    bookingId: key,
    paymentDocumentId: payment.documentId,
    refundDocumentId: refund.documentId,
    amountCents: refund.amountCents,
    refundedCents,
    fullyRefunded: refundedCents >= payment.grossCents,
    currency: payment.currency,
    reason: refund.reason,
    occurredAt: now(strapi).toISOString(),
    standing,
    returnedCents,
  };
  if (ended.isRetried === undefined) {
    await publishEvent(strapi, { type: 'refund.succeeded', key, payload: { ...facts } });
    return;
  }
  const failureReason = ended.failureReason ?? 'The gateway did not carry out the refund.';
  const payload = { ...facts, failureReason, isRetried: ended.isRetried };
  await publishEvent(strapi, { type: 'refund.failed', key, payload });
}
