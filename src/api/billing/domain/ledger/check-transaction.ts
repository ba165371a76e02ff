import type { AccountAmount } from './position';

export type TransactionVerdict = { ok: true } | { ok: false; reason: string };

/** Whether entries may be posted together: two at least, whole cents, summing to zero in their one currency. */
export function checkTransaction(entries: readonly AccountAmount[]): TransactionVerdict {
  if (entries.length < 2) return { ok: false, reason: 'A ledger transaction has two entries at least.' };
  if (!entries.every(({ amountCents }) => Number.isSafeInteger(amountCents))) {
    return { ok: false, reason: 'Ledger amounts are whole hundredths.' };
  }
  const sum = entries.reduce((total, { amountCents }) => total + BigInt(amountCents), 0n);
  return sum === 0n ? { ok: true } : { ok: false, reason: `The ledger transaction is off by ${sum}.` };
}
