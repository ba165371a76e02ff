import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { isCurrency } from '../../../shared/money/currency-codes';

const write: WriteRule = async ({ data, existing }, next) => {
  const rate: Record<string, unknown> = { ...(await existing()), ...data };
  for (const path of ['baseCurrency', 'quoteCurrency']) {
    if (!isCurrency(rate[path])) throw new AppError('invalid_input', 'This is not a currency in use.', { path });
  }
  if (rate.baseCurrency === rate.quoteCurrency) {
    throw new AppError('invalid_input', 'A rate leads from one currency to another.', { path: 'quoteCurrency' });
  }
  if (!(Number(rate.rate) > 0)) throw new AppError('invalid_input', 'A rate is more than nothing.', { path: 'rate' });
  return next();
};

/** A rate is between two currencies in use, and more than nothing. */
export function guardExchangeRate(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: 'api::billing.exchange-rate', rules: { create: write, update: write } });
}
