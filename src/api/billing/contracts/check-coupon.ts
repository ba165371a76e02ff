import { z } from 'zod';
import { mailbox } from '../../../shared/contracts/fields';

/** What a client wants to use a code on, before anything is booked. */
export const checkCouponBody = z.strictObject({
  data: z.strictObject({
    code: z.string().trim().min(1).max(64),
    email: mailbox,
    consultantId: z.string().min(1).max(64),
    subtotalCents: z.int().min(0).max(1_000_000_000_000),
    currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three capital letters.'),
    program: z.enum(['standard', 'book_a_meeting', 'thirty_for_thirty']).default('standard'),
    sessionType: z.enum(['consultation', 'advisory', 'workshop', 'interview', 'review']).default('consultation'),
  }),
});

export type CheckCouponRequest = z.infer<typeof checkCouponBody>['data'];

export type CheckedCoupon =
  | { valid: true; code: string; discountCents: number; totalAmountCents: number }
  | { valid: false; reason: string; message: string };
