import { z } from 'zod';
import { onOneLine } from '../../../shared/contracts/one-line';

const cents = z.int().min(1).max(1_000_000_000_000);
const reason = z.string().trim().min(3).max(255).overwrite(onOneLine);
const id = z.string().min(1).max(255);

/** A refund that finance makes. */
export const refundBody = z.strictObject({
  data: z.strictObject({ bookingDocumentId: id, amountCents: cents, reason }),
});

/** Earnings that finance sends to the expert. */
export const transferBody = z.strictObject({ data: z.strictObject({ paymentDocumentId: id }) });

/** That finance paid a failed refund by other means, and how. */
export const settleRefundBody = z.strictObject({ data: z.strictObject({ reason }) });

export const adjustmentBody = z.strictObject({
  data: z.strictObject({
    debit: id,
    credit: id,
    amountCents: cents,
    currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three capital letters.'),
    reason,
  }),
});

export const revertBody = z.strictObject({ data: z.strictObject({ reference: id, reason }) });

export type RefundRequest = z.infer<typeof refundBody>['data'];
export type AdjustmentRequest = z.infer<typeof adjustmentBody>['data'];
export type RevertRequest = z.infer<typeof revertBody>['data'];

/** A transfer of earnings that is on its way. */
export interface RequestedTransfer {
  payoutDocumentId: string;
  amountCents: number;
  currency: string;
}
