import { AppError } from '../../shared/errors/app-error';
import { toCents, type Cents } from '../../shared/money/cents';
import { currencyExponent, currencyUnit } from '../../shared/money/currency';

/**
 * Where Stripe counts otherwise than ISO 4217: krónur and Ugandan shillings still come with two decimals that are
 * always 00, ariary with none. https://docs.stripe.com/currencies#special-cases
 */
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['ISK', 2],
  ['UGX', 2],
  ['MGA', 0],
]);

/**
 * Hundredths to the unit that Stripe counts in: 1 EUR is 100, 1 JPY is 1, 1 KWD is 1000 (a hundredth of it is ten fils,
 * so the last digit is 0, as Stripe wants it).
 * @throws AppError `invalid_amount` for what cannot be paid in the currency
 */
export function toStripeAmount(amount: number, currency: string): number {
  const unit = currencyUnit(currency);
  if (!Number.isSafeInteger(amount) || amount % unit !== 0) {
    throw new AppError('invalid_amount', `An amount in ${currency} must be a multiple of ${unit} hundredths`);
  }
  return toCents(scaled(amount, stripeExponent(currency) - 2));
}

/**
 * Stripe's unit back to hundredths.
 * @throws AppError `invalid_amount` when the amount is finer than a hundredth
 */
export function fromStripeAmount(amount: number, currency: string): Cents {
  return toCents(scaled(amount, 2 - stripeExponent(currency)));
}

/** A fee, which Stripe computes to the fils: rounded to the hundredth, in which this ledger is kept. */
export function fromStripeFee(fee: number, currency: string): Cents {
  return toCents(Math.round(scaled(fee, 2 - stripeExponent(currency))));
}

function stripeExponent(currency: string): number {
  return EXPONENTS.get(currency) ?? currencyExponent(currency);
}

/** Divides where the power is negative: a product with 0.1 would not be exact. */
function scaled(amount: number, power: number): number {
  return power < 0 ? amount / 10 ** -power : amount * 10 ** power;
}
