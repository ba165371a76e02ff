import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { AppError } from '../../../shared/errors/app-error';
import type { PriceRequest, Quote } from '../contracts/pricing';
import { quote } from '../domain/pricing/quote';

/**
 * The price of a session by the platform's tax and fee.
 * @throws AppError `invalid_input`, `invalid_amount` or `invalid_currency` with the attribute that is wrong
 */
export function quotePrice(strapi: Core.Strapi, request: PriceRequest): Quote {
  const { taxBasisPoints, platformFeeBasisPoints } = settings(strapi).money;
  const verdict = quote(request, { taxBasisPoints, feeBasisPoints: platformFeeBasisPoints });
  if (!verdict.ok) throw new AppError(verdict.code, verdict.reason, { path: verdict.path });
  return verdict.quote;
}
