import type { Knex } from 'knex';
import { REDEMPTION_TABLE } from '../read-models/attempt-history';
import { COUPON_TABLE } from './coupon-record';

/**
 * The coupon's figures from its redemptions: what clients pay with it (`generatedRevenueCents`) and the share of
 * attempts that ended in a paid booking (`conversionRate`). Counted anew each time, so that they cannot drift.
 */
export async function refreshCouponStatistics(trx: Knex.Transaction, couponDocumentId: string): Promise<void> {
  const row = (await trx(REDEMPTION_TABLE)
    .where({ coupon_document_id: couponDocumentId })
    .first(
      trx.raw('count(*) as attempts'),
      trx.raw(`sum(case when redemption_status = 'applied' then 1 else 0 end) as applied`),
      trx.raw(`sum(case when redemption_status = 'applied' then final_amount_cents else 0 end) as revenue`),
    )) as Record<string, unknown> | undefined;
  const attempts = Number(row?.attempts ?? 0);
  const applied = Number(row?.applied ?? 0);
  await trx(COUPON_TABLE)
    .where({ document_id: couponDocumentId })
    .update({
      generated_revenue_cents: Number(row?.revenue ?? 0),
      conversion_rate: attempts === 0 ? 0 : Math.round((applied / attempts) * 10_000) / 10_000,
    });
}
