import type { FieldError } from '../errors/app-error';
import { isCents, toCents } from './cents';
import { currencyUnit, formatMoney, isWhole, nearestWhole } from './currency';
import { isCurrency } from './currency-codes';

type Row = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, { type: string; default?: unknown }>>;

/** A mean is a figure, not an amount that anybody pays. */
const MEANS = /^(average|costPer)/;
/** Amounts that have a currency of their own beside the row's. */
const OWN_CURRENCY: Readonly<Record<string, string>> = {
  originalAmountCents: 'originalCurrency',
  originalRateCents: 'originalRateCurrency',
  localPayoutAmountCents: 'payoutCurrency',
};

/**
 * Why an amount cannot be paid in its currency, with the amounts next to it; null where it can. `most` is the largest
 * amount that may be named.
 */
export function wholeAmountFault(amount: number, currency: string, most = Infinity): string | null {
  if (isWhole(amount, currency)) return null;
  const { below, above } = nearestWhole(amount, currency);
  const near = [below, above]
    .filter((cents) => cents > 0 && cents <= most)
    .map((cents) => `${cents} (${formatMoney(cents, currency, 'en')})`);
  const smallest = formatMoney(toCents(currencyUnit(currency)), currency, 'en');
  const next = near.length === 0 ? '' : `; the nearest ${near.length > 1 ? 'are' : 'is'} ${near.join(' and ')}`;
  return `${amount} hundredths cannot be paid in ${currency}, whose smallest amount is ${smallest}${next}.`;
}

/** The amounts of a type that must be whole in their currency, each with the attribute that names it. */
export function amountsOf(attributes: Attributes): { amount: string; currency: string }[] {
  return Object.entries(attributes)
    .filter(([name, { type }]) => type === 'decimal' && name.endsWith('Cents') && !MEANS.test(name))
    .map(([amount]) => ({ amount, currency: currencyOf(amount, attributes) }))
    .filter(({ currency }) => currency in attributes);
}

function currencyOf(amount: string, attributes: Attributes): string {
  const own = OWN_CURRENCY[amount];
  return own !== undefined && own in attributes ? own : 'currency';
}

/**
 * What of a row cannot be paid in its currency: half a yen, a tenth of a króna. Values that are no amounts and no
 * currencies are for other rules. Pure, so that an import judges its rows by it as every door does.
 */
export function wholeAmountFaults(attributes: Attributes, row: Row): FieldError[] {
  return amountsOf(attributes).flatMap(({ amount, currency }) => {
    const value = row[amount];
    const code = row[currency] ?? attributes[currency]?.default;
    const cents = typeof value === 'string' && value !== '' ? Number(value) : value;
    if (!isCents(cents) || !isCurrency(code)) return [];
    const message = wholeAmountFault(cents, code);
    return message === null ? [] : [{ path: [amount], message }];
  });
}
