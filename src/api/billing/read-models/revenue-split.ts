import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { joinTransaction } from '../../../shared/database/transaction';
import { toCents } from '../../../shared/money/cents';
import { now } from '../../../shared/time/clock';
import { instantsOfWallClock, wallClockAt } from '../../../shared/time/zone';
import type { CurrencySplit, RevenueSplit } from '../contracts/revenue-split';

const ENTRIES = 'billing_ledger_entries';

interface SplitRow {
  currency: string;
  platform: number | string | null;
  experts: number | string | null;
  tax: number | string | null;
}

/**
 * How the month's income is divided between platform, experts and tax. Credits are what somebody is owed, so shares
 * are credits less debits; what only moves between an expert's own accounts adds up to nothing.
 */
export async function revenueSplit(strapi: Core.Strapi): Promise<RevenueSplit> {
  const { timeZone } = settings(strapi).organization;
  const month = wallClockAt(timeZone, now(strapi)).date.slice(0, 7);
  const since = instantsOfWallClock(timeZone, `${month}-01`, '00:00')[0] ?? new Date(`${month}-01`);
  const rows = await joinTransaction(strapi, async (trx) => {
    const credits = (accounts: string, alias: string) =>
      trx.raw(`sum(case when account_code like ? then -amount_cents else 0 end) as ??`, [accounts, alias]);
    return (
      (await trx(ENTRIES)
        .where('occurred_at', '>=', since)
        // Sending experts their share does not make it less of a share.
        .whereNot('transaction_reference', 'like', 'transfer%')
        .groupBy('currency')
        .select(
          'currency',
          credits('platform_fees', 'platform'),
          credits('expert_%', 'experts'),
          credits('tax_payable', 'tax'),
        )) as SplitRow[]
    );
  });
  const currencies = rows
    .map(
      (row): CurrencySplit => ({
        currency: row.currency,
        platformCents: toCents(row.platform ?? 0),
        expertsCents: toCents(row.experts ?? 0),
        taxCents: toCents(row.tax ?? 0),
      }),
    )
    .sort((a, b) => b.platformCents + b.expertsCents - (a.platformCents + a.expertsCents));
  return { month, timeZone, currencies };
}
