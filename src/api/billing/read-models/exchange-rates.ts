import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { rateText, type ExchangeRate } from '../../../shared/money/exchange';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { wallClockAt } from '../../../shared/time/zone';

/**
 * The rate between two currencies that holds on the day of an instant, by the organization's calendar: the latest one,
 * whichever way round it was noted; null where there is none.
 */
export async function findExchangeRate(
  strapi: Core.Strapi,
  { from, to, at }: { from: string; to: string; at: Date },
): Promise<ExchangeRate | null> {
  const { date } = wallClockAt(settings(strapi).organization.timeZone, at);
  const rows = await rowsOf(strapi, 'api::billing.exchange-rate').findMany({
    where: {
      $or: [
        { baseCurrency: from, quoteCurrency: to },
        { baseCurrency: to, quoteCurrency: from },
      ],
      validFrom: { $lte: date },
    },
    orderBy: [{ validFrom: 'desc' }],
    limit: 2,
  });
  const [latest] = rows;
  if (!latest) return null;
  const direct = rows.find((row) => row.baseCurrency === from && row.validFrom === latest.validFrom) ?? latest;
  const { baseCurrency, quoteCurrency, rate, validFrom } = direct;
  return { baseCurrency, quoteCurrency, rate: rateText(rate), validFrom };
}
