import { z } from 'zod';

/** What the payer was given with the intent; it opens everything about that intent and nothing else. */
const clientSecret = z.string().min(1).max(200);
const cents = z.int().min(0).max(1_000_000_000_000);

/** The card form of the simulated gateway. */
export const confirmIntentBody = z.strictObject({
  data: z.strictObject({
    clientSecret,
    cardNumber: z.string().regex(/^[\d ]{12,23}$/, 'A card number has 12 to 19 digits.'),
  }),
});

/** A client goes to the bank: for all that is left of the payment unless an amount is given. */
export const openDisputeBody = z.strictObject({
  data: z.strictObject({
    clientSecret,
    amountCents: cents.min(1).optional(),
    /** The bank only asks; no money is taken until it escalates. */
    isInquiry: z.boolean().default(false),
  }),
});

export const escalateDisputeBody = z.strictObject({ data: z.strictObject({ clientSecret }) });

/** The bank's decision; `lostCents` where the client gets only a part of what was contested. */
export const closeDisputeBody = z.strictObject({
  data: z.strictObject({ clientSecret, outcome: z.enum(['won', 'lost']), lostCents: cents.optional() }),
});

/** A refund comes back, since the client's account is gone. */
export const failRefundBody = z.strictObject({ data: z.strictObject({ clientSecret }) });
