import { isCents, toCents } from '../../shared/money/cents';
import { isWhole, roundToCurrency } from '../../shared/money/currency';
import { isCurrency } from '../../shared/money/currency-codes';
import { amountsOf, wholeAmountFault } from '../../shared/money/whole-amounts';
import type { JudgedAttribute } from './plausible-value';

/** An amount that its currency cannot be paid in, and what becomes of it. */
export type RoundedAmount = { attribute: string } & ({ value: number } | { reason: string });

/**
 * Rounds amounts that are finer than their currency to what can be paid, half a yen upwards. One of which nothing
 * would be left is wrong instead: a price must not become free.
 */
export function roundAmounts(
  attributes: Readonly<Record<string, JudgedAttribute & { default?: unknown }>>,
  values: Readonly<Record<string, unknown>>,
): RoundedAmount[] {
  return amountsOf(attributes).flatMap(({ amount, currency }): RoundedAmount[] => {
    const cents = values[amount];
    const code = values[currency] ?? attributes[currency]?.default;
    if (!isCents(cents) || !isCurrency(code) || isWhole(cents, code)) return [];
    const value = roundToCurrency(toCents(cents), code);
    if (value !== 0) return [{ attribute: amount, value }];
    return [{ attribute: amount, reason: `is too little: ${wholeAmountFault(cents, code)}` }];
  });
}
