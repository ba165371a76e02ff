import type { Knex } from 'knex';
import { COUPON_TABLE } from './coupon-record';
import { REDEMPTION_TABLE } from './tables';

/**
 * The coupon's figures from its redemptions: what clients pay with it, in each currency by itself (`revenueByCurrency`)
 * and in the coupon's own (`generatedRevenueCents`), and the share of attempts that ended in a paid booking
 * (`conversionRate`). Counted anew each time, so that they cannot drift.
 */
export async function refreshCouponStatistics(trx: Knex.Transaction, couponDocumentId: string): Promise<void> {
  const redemptions = () => trx(REDEMPTION_TABLE).where({ coupon_document_id: couponDocumentId });
  const coupons = () => trx(COUPON_TABLE).where({ document_id: couponDocumentId });
  const row = (await redemptions().first(
    trx.raw('count(*) as attempts'),
    trx.raw(`sum(case when redemption_status = 'applied' then 1 else 0 end) as applied`),
  )) as Record<string, unknown> | undefined;
  const attempts = Number(row?.attempts ?? 0);
  const applied = Number(row?.applied ?? 0);
  const revenue = (await redemptions()
    .where({ redemption_status: 'applied' })
    .groupBy('currency')
    .select('currency', trx.raw('sum(final_amount_cents) as cents'))) as { currency: string; cents: unknown }[];
  const byCurrency = Object.fromEntries(revenue.map(({ currency, cents }) => [currency, Number(cents)]));
  const coupon = (await coupons().first('currency')) as { currency: string | null } | undefined;
  await coupons().update({
    generated_revenue_cents: byCurrency[coupon?.currency ?? ''] ?? 0,
    revenue_by_currency: JSON.stringify(byCurrency),
    conversion_rate: attempts === 0 ? 0 : Math.round((applied / attempts) * 10_000) / 10_000,
  });
}
