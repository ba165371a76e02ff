import type { Core } from '@strapi/strapi';
import { OdooError } from '../../../integrations/odoo/odoo-error';
import type { OdooApi } from '../../../integrations/odoo/port';
import { settings } from '../../../shared/config/settings';
import { toCents } from '../../../shared/money/cents';
import { isCurrency } from '../../../shared/money/currency-codes';
import { convertCents } from '../../../shared/money/exchange';
import { findExchangeRate } from '../../billing/public';
import type { BookingEventPayload } from '../../bookings/public';
import type { OdooRevenue } from '../domain/expected-revenue';

const currencies = new WeakMap<OdooApi, string>();

/**
 * The currency in which Odoo keeps expected revenues: ODOO_CURRENCY, or that of its company, asked once; where Odoo does
 * not tell, the platform's own.
 * @throws OdooError when Odoo cannot be used
 */
export async function odooCurrency(strapi: Core.Strapi, api: OdooApi): Promise<string> {
  const { odoo, money } = settings(strapi);
  const known = odoo.currency || currencies.get(api);
  if (known) return known;
  const asked = (await companyCurrency(api)) ?? money.currency;
  currencies.set(api, asked);
  return asked;
}

async function companyCurrency(api: OdooApi): Promise<string | null> {
  const call = { model: 'res.company', method: 'search_read', args: { domain: [], fields: ['currency_id'], limit: 1 } };
  try {
    const [company] = (await api.call(call)) as { currency_id?: [number, string] | false }[];
    const code = company?.currency_id ? company.currency_id[1] : null;
    return isCurrency(code) ? code : null;
  } catch (error) {
    if (error instanceof OdooError && error.kind === 'rejected') return null;
    throw error;
  }
}

/** What a booking is worth there, by the rate of the day on which its price was frozen. */
export async function findOdooRevenue(
  strapi: Core.Strapi,
  { price, createdAt }: BookingEventPayload,
  currency: string,
): Promise<OdooRevenue> {
  const { totalCents: amountCents } = price;
  if (price.currency === currency) return { currency, known: { amountCents, currency, rate: null } };
  const rate = await findExchangeRate(strapi, { from: price.currency, to: currency, at: new Date(createdAt) });
  if (!rate) return { currency, known: null };
  return { currency, known: { amountCents: convertCents(toCents(amountCents), currency, rate), currency, rate } };
}
