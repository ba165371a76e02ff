/** Why an amount, in hundredths, cannot be refunded. */
export type AmountFault = 'nothing' | 'too_much' | 'not_whole';

/** What is wrong with an amount to refund; null when it can be sent. */
export function amountFault(
  cents: number,
  { refundableCents, unitCents }: { refundableCents: number; unitCents: number },
): AmountFault | null {
  if (cents <= 0) return 'nothing';
  if (cents > refundableCents) return 'too_much';
  return cents % unitCents === 0 ? null : 'not_whole';
}
