export interface PriorAmounts {
  totalCents: number;
  /** Null where the old system did not say. */
  platformFeeCents: number | null;
  consultantPayoutCents: number | null;
}

export interface PaymentParts {
  platformFeeCents: number;
  consultantPayoutCents: number;
  taxCents: number;
}

/**
 * The parts of a payment that was made before the move; they add up to its total. What neither the platform nor the
 * expert got is tax; where the old system names parts that are more than the total, the fee stands before the expert.
 * @param platformFeeBasisPoints the platform's share where the old system does not say it
 */
export function priorParts(
  { totalCents, platformFeeCents, consultantPayoutCents }: PriorAmounts,
  platformFeeBasisPoints: number,
): PaymentParts {
  const usual = Math.round((totalCents * platformFeeBasisPoints) / 10_000);
  const fee = clamp(
    platformFeeCents ?? (consultantPayoutCents === null ? usual : totalCents - consultantPayoutCents),
    totalCents,
  );
  const payout = clamp(consultantPayoutCents ?? totalCents - fee, totalCents - fee);
  return { platformFeeCents: fee, consultantPayoutCents: payout, taxCents: totalCents - fee - payout };
}

function clamp(amount: number, most: number): number {
  return Math.max(0, Math.min(most, amount));
}
