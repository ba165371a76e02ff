import { isBasisPoints } from '../../../../shared/money/basis-points';
import { isWhole } from '../../../../shared/money/currency';
import { isCurrency } from '../../../../shared/money/currency-codes';
import { wholeAmountFault } from '../../../../shared/money/whole-amounts';
import type { PriceRates, PriceRequest } from '../../contracts/pricing';

export interface PriceRefusal {
  ok: false;
  code: 'invalid_input' | 'invalid_amount' | 'invalid_currency';
  reason: string;
  path: string;
}

/** No session costs more; beyond it, sums over many sessions would leave the safe range. */
const MAX_PRICE_CENTS = 1_000_000_000_000;

/** Why a price cannot be computed from this, or null. */
export function checkPriceRequest(request: PriceRequest, rates: PriceRates): PriceRefusal | null {
  if (!isCurrency(request.currency)) {
    return { ok: false, code: 'invalid_currency', reason: 'The currency is not in use.', path: 'currency' };
  }
  return checkCounts(request) ?? checkPrice(request) ?? checkRates(rates);
}

function checkCounts(request: PriceRequest): PriceRefusal | null {
  if (!isCount(request.durationMinutes, 10_080)) {
    return invalid('durationMinutes', 'The duration must be a whole number of minutes, at most a week.');
  }
  if (!isCount(request.participants, 10_000)) {
    return invalid('participants', 'There must be a whole number of participants, at least one.');
  }
  return null;
}

function checkPrice(request: PriceRequest): PriceRefusal | null {
  const path = request.pricingModel === 'hourly' ? 'hourlyRateCents' : 'priceCents';
  const price = request[path];
  const factor = priceFactor(request);
  if (!isAmount(price, request.currency) || price * factor > MAX_PRICE_CENTS) {
    const fault = Number.isSafeInteger(price) ? wholeAmountFault(price as number, request.currency) : null;
    return {
      ok: false,
      code: 'invalid_amount',
      reason: fault ?? 'The price must be a whole number of hundredths, 0 or more.',
      path,
    };
  }
  const { discountCents = 0 } = request;
  if (!Number.isSafeInteger(discountCents) || discountCents < 0) {
    return {
      ok: false,
      code: 'invalid_amount',
      reason: 'A discount must be a whole number of hundredths, 0 or more.',
      path: 'discountCents',
    };
  }
  return null;
}

function priceFactor({ pricingModel, participants, durationMinutes }: PriceRequest): number {
  switch (pricingModel) {
    case 'fixed':
      return 1;
    case 'per_participant':
      return participants;
    case 'hourly':
      return durationMinutes / 60;
  }
}

function checkRates(rates: PriceRates): PriceRefusal | null {
  if (!isBasisPoints(rates.taxBasisPoints))
    return invalid('taxBasisPoints', 'The tax must be 0 to 10000 basis points.');
  if (!isBasisPoints(rates.feeBasisPoints))
    return invalid('feeBasisPoints', 'The fee must be 0 to 10000 basis points.');
  return null;
}

function isAmount(value: number | null | undefined, currency: string): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && isWhole(value as number, currency);
}

function isCount(value: number, max: number): boolean {
  return Number.isSafeInteger(value) && value >= 1 && value <= max;
}

function invalid(path: string, reason: string): PriceRefusal {
  return { ok: false, code: 'invalid_input', reason, path };
}
