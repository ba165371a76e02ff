import { z } from 'zod';
import { operationsOf } from '../../../shared/contracts/operation';
import { checkCouponBody } from './check-coupon';
import { closeDisputeBody, confirmIntentBody, escalateDisputeBody, failRefundBody, openDisputeBody } from './simulator';

const simulated = z.object({ data: z.object({ id: z.string(), status: z.string() }) });

/** A coupon, before it is used. */
export const COUPON_OPERATIONS = operationsOf('api::billing.coupon', {
  check: {
    method: 'POST',
    path: '/billing/coupons/check',
    access: 'public',
    // Stricter than other writes: this is where codes would be guessed.
    rateLimit: 'coupon',
    summary:
      'Check a coupon before anything is booked; a refusal is an answer with its reason; what an e-mail has used is told to its member only',
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
});

export const WEBHOOK_OPERATIONS = operationsOf('api::billing.webhook', {
  receive: {
    method: 'POST',
    path: '/billing/webhooks/:gateway',
    access: 'public',
    summary: 'Receive a webhook of a payment gateway, signed by it',
    response: z.object({ received: z.literal(true), duplicate: z.boolean() }),
    signed: true,
  },
});

/** What a browser does at a real gateway's own address. */
export const SIMULATOR_OPERATIONS = operationsOf('api::billing.simulator', {
  confirm: {
    method: 'POST',
    path: '/billing/simulator/intents/:id/confirm',
    access: 'public',
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
  openDispute: {
    method: 'POST',
    path: '/billing/simulator/intents/:id/dispute',
    access: 'public',
    summary: 'Dispute a simulated payment or a part of it, as the client at their bank would',
    body: openDisputeBody,
    response: simulated,
  },
  escalateDispute: {
    method: 'POST',
    path: '/billing/simulator/disputes/:id/escalate',
    access: 'public',
    summary: 'Make a chargeback of a simulated inquiry, as the bank would',
    body: escalateDisputeBody,
    response: simulated,
  },
  closeDispute: {
    method: 'POST',
    path: '/billing/simulator/disputes/:id/close',
    access: 'public',
    summary: 'Decide a simulated dispute, as the bank would',
    body: closeDisputeBody,
    response: simulated,
  },
  failRefund: {
    method: 'POST',
    path: '/billing/simulator/refunds/:id/fail',
    access: 'public',
    summary: 'Let a simulated refund come back, as the bank would',
    body: failRefundBody,
    response: simulated,
  },
});
