import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { currencyUnit } from '../../../shared/money/currency';
import type { Refundable } from '../contracts/attention';
import { paymentOf } from './payment-summary';

/**
 * What can be paid back of a booking now.
 * @throws AppError `not_found` when it has no payment
 */
export async function refundableOf(strapi: Core.Strapi, bookingDocumentId: string): Promise<Refundable> {
  const payment = await paymentOf(strapi, { bookingDocumentId });
  if (!payment) throw new AppError('not_found', 'The booking has no payment.');
  const { currency, refundableCents, isHeldByBank } = payment;
  return { currency, refundableCents, unitCents: currencyUnit(currency), isHeldByBank };
}
