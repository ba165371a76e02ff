import { z } from 'zod';
import type { OperationContract } from '../../../shared/openapi/operation-contract';
import { checkCouponBody } from './check-coupon';
import { closeDisputeBody, confirmIntentBody, escalateDisputeBody, failRefundBody, openDisputeBody } from './simulator';

const simulated = z.object({ data: z.object({ id: z.string(), status: z.string() }) });

/** What each operation of billing takes and gives, by `controller.action`. */
export const BILLING_OPERATIONS = {
  'coupon.check': {
    summary: 'Check a coupon before anything is booked; a refusal is an answer with its reason',
    body: checkCouponBody,
    response: z.object({
      data: z.union([
        z.object({
          valid: z.literal(true),
          code: z.string(),
          discountCents: z.int(),
          totalAmountCents: z.int(),
        }),
        z.object({ valid: z.literal(false), reason: z.string(), message: z.string() }),
      ]),
    }),
  },
  'webhook.receive': {
    summary: 'Receive a webhook of a payment gateway, signed by it',
    response: z.object({ received: z.literal(true), duplicate: z.boolean() }),
    signed: true,
  },
  'simulator.confirm': {
    summary: 'Pay with a card of the simulated gateway',
    body: confirmIntentBody,
    response: z.object({
      data: z.object({
        id: z.string(),
        status: z.string(),
        error: z.object({ code: z.string(), message: z.string() }).nullable(),
      }),
    }),
  },
  'simulator.openDispute': {
    summary: 'Dispute a simulated payment or a part of it, as the client at their bank would',
    body: openDisputeBody,
    response: simulated,
  },
  'simulator.escalateDispute': {
    summary: 'Make a chargeback of a simulated inquiry, as the bank would',
    body: escalateDisputeBody,
    response: simulated,
  },
  'simulator.failRefund': {
    summary: 'Let a simulated refund come back, as the bank would',
    body: failRefundBody,
    response: simulated,
  },
  'simulator.closeDispute': {
    summary: 'Decide a simulated dispute, as the bank would',
    body: closeDisputeBody,
    response: simulated,
  },
} satisfies Record<string, OperationContract>;
