import { z } from 'zod';

/** The card form of the simulated gateway; the client secret is what the payer was given. */
export const confirmIntentBody = z.strictObject({
  data: z.strictObject({
    clientSecret: z.string().min(1).max(200),
    cardNumber: z.string().regex(/^[\d ]{12,23}$/, 'A card number has 12 to 19 digits.'),
  }),
});

/** The bank's decision about a simulated dispute, by the client secret of the intent that it is about. */
export const closeDisputeBody = z.strictObject({
  data: z.strictObject({ clientSecret: z.string().min(1).max(200), outcome: z.enum(['won', 'lost']) }),
});
