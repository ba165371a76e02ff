import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { currencyUnit, nearestWhole } from '../../../shared/money/currency';
import type { Refundable } from '../contracts/attention';
import { priorPaymentOf } from '../store/prior-payments';
import { paymentOf } from './payment-summary';

/**
 * What can be paid back of a booking now.
 * @throws AppError `not_found` when it has no payment
 */
export async function refundableOf(strapi: Core.Strapi, bookingDocumentId: string): Promise<Refundable> {
  const payment = await paymentOf(strapi, { bookingDocumentId });
  if (!payment) return refundablePrior(strapi, bookingDocumentId);
  const { currency, refundableCents, isHeldByBank, isByHand } = payment;
  return { currency, refundableCents, unitCents: currencyUnit(currency), isHeldByBank, isByHand };
}

/** Paid before the move: it comes on record with its first refund. */
async function refundablePrior(strapi: Core.Strapi, bookingDocumentId: string): Promise<Refundable> {
  const prior = await priorPaymentOf(strapi, bookingDocumentId);
  if (!prior) throw new AppError('not_found', 'The booking has no payment.');
  const { currency, totalCents, refundedCents } = prior;
  const refundableCents = nearestWhole(Math.max(0, totalCents - refundedCents), currency).below;
  return { currency, refundableCents, unitCents: currencyUnit(currency), isHeldByBank: false, isByHand: true };
}
