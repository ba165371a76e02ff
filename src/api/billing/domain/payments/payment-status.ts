import type { PaymentStanding, PaymentState } from '../../contracts/payments';

interface Facts {
  grossCents: number;
  refundedCents: number;
  disputesOpenCents: number;
  disputesLostCents: number;
}

/**
 * How a payment that was made stands, as its facts have it; the order in which they became known does not matter. What
 * the client got back through the bank counts as well as what was refunded.
 */
export function standingOf(facts: Facts): PaymentStanding {
  if (facts.disputesOpenCents > 0) return 'disputed';
  const returned = returnedCents(facts);
  if (returned === 0) return 'completed';
  return returned >= facts.grossCents ? 'refunded' : 'partially_refunded';
}

/** What the client has got back in any way, in hundredths; no more than was paid. */
export function returnedCents({ grossCents, refundedCents, disputesLostCents }: Facts): number {
  return Math.min(grossCents, refundedCents + disputesLostCents);
}

/** The state of a payment that was made; a part that went back leaves it completed. */
export function paidStatus(facts: Facts): PaymentState {
  const standing = standingOf(facts);
  return standing === 'partially_refunded' ? 'completed' : standing;
}
