import { z } from 'zod';
import type { OperationContract } from '../../../shared/openapi/operation-contract';
import { checkCouponBody } from './check-coupon';
import { closeDisputeBody, confirmIntentBody } from './simulator';

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
    response: z.object({ data: z.looseObject({ id: z.string(), status: z.string() }) }),
  },
  'simulator.closeDispute': {
    summary: 'Decide a simulated dispute, as the bank would',
    body: closeDisputeBody,
    response: z.object({ data: z.object({ id: z.string(), status: z.string() }) }),
  },
} satisfies Record<string, OperationContract>;
