import { z } from 'zod';

const cents = z.int().describe('Integer hundredths of the currency');

/** What a client needs in order to pay, as billing gives it. */
export const paymentIntentView = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('ready'),
    gateway: z.enum(['stripe', 'simulator']),
    intentId: z.string().describe("The gateway's id of the payment"),
    clientSecret: z.string().describe("For the gateway's payment form"),
    amountCents: cents,
    currency: z.string(),
  }),
  z.object({ state: z.literal('pending') }).describe('The gateway has not answered yet; ask again'),
  z
    .object({
      state: z.literal('closed'),
      transactionStatus: z.enum(['pending', 'processing', 'completed', 'failed', 'cancelled', 'refunded', 'disputed']),
    })
    .describe('Paid, cancelled or free: there is nothing to pay'),
]);

/** What a cancellation gives back. */
export const cancellationRefundView = z.object({
  amountCents: cents,
  reason: z.enum([
    'free_cancellation',
    'late_cancellation',
    'cancelled_by_expert',
    'cancelled_by_platform',
    'nothing_paid',
  ]),
});
