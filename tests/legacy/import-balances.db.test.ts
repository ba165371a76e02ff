import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { importedFrom } from '../support/legacy/imported';
import { consultantBooking, magnetiqOffice } from '../support/legacy/magnetiq-office';
import { writeSmallSource, type SmallRow } from '../support/legacy/small-source';

const AT = '2024-03-01 10:00:00';

const booking = (id: number, changes: SmallRow): SmallRow =>
  consultantBooking(id, {
    scheduled_start: '2024-03-04 09:00:00',
    scheduled_end: '2024-03-04 10:00:00',
    booking_status: 'completed',
    payment_status: 'completed',
    total_amount_usd: 119,
    platform_fee_usd: 15,
    consultant_payout_usd: 85,
    refund_amount_usd: 0,
    ...changes,
  });

const payment = (id: number, changes: SmallRow = {}): SmallRow => ({
  id,
  transaction_reference: `PAY-${id}`,
  transaction_type: 'booking_payment',
  payment_method: 'stripe',
  payment_gateway: 'stripe',
  consultant_booking_id: id,
  consultant_payout_id: null,
  consultant_id: 1,
  gross_amount_usd: 119,
  platform_fee_usd: 15,
  tax_amount_usd: 19,
  net_amount_usd: 85,
  status: 'completed',
  completed_at: AT,
  created_at: AT,
  ...changes,
});

const payout = (id: number, changes: SmallRow): SmallRow => ({
  id,
  consultant_id: 1,
  payout_period_start: '2024-03-01',
  payout_period_end: '2024-03-31',
  total_earnings_usd: 85,
  platform_fees_usd: 15,
  gross_revenue_usd: 100,
  net_payout_usd: 85,
  payout_method: 'bank_transfer',
  total_sessions: 1,
  tax_year: 2024,
  payout_status: 'completed',
  session_ids: '[]',
  created_at: AT,
  ...changes,
});

let app: TestApp;
let from: string;
let source: Record<string, SmallRow[]>;

const start = '2099-05-04 09:00:00';
const coming = {
  booking_status: 'confirmed',
  scheduled_start: start,
  scheduled_end: '2099-05-04 10:00:00',
};

/** What the ledger holds, by the kind of account; debit positive. */
async function balances(reference: string): Promise<Record<string, number>> {
  const rows = (await app.strapi.db
    .connection('billing_ledger_entries')
    .where({ transaction_reference: reference })
    .select('account_code', 'amount_cents')) as { account_code: string; amount_cents: number | string }[];
  return Object.fromEntries(rows.map((row) => [row.account_code.split(':')[0], Number(row.amount_cents)]));
}

const entries = async (): Promise<number> =>
  (await app.strapi.db.connection('billing_ledger_entries').select('id')).length;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  const [consultant] = magnetiqOffice().consultants ?? [];
  source = {
    consultants: [consultant ?? {}],
    consultant_bookings: [
      booking(1, coming),
      booking(2, {}),
      booking(3, {}),
      booking(4, {}),
      booking(5, { refund_amount_usd: 20 }),
      booking(6, {}),
      booking(7, {
        ...coming,
        scheduled_start: '2099-06-04 09:00:00',
        scheduled_end: '2099-06-04 10:00:00',
        payment_status: 'pending',
      }),
    ],
    consultant_payouts: [payout(1, {}), payout(2, { session_ids: '[4]' }), payout(3, { payout_status: 'failed' })],
    payment_transactions: [
      payment(1),
      payment(2, { consultant_payout_id: 3 }),
      payment(3, { consultant_payout_id: 1 }),
      payment(4),
      payment(5),
      payment(7, { status: 'pending', completed_at: null }),
    ],
  };
  from = writeSmallSource(path.join(app.database.folder, 'paid.db'), source);
});
afterAll(() => app.stop());

describe('money that was paid before the move', () => {
  it('is in the ledger where the expert is still owed a part of it', async () => {
    const { tables } = await importedFrom(app, 'magnetiq', from);
    expect(tables.payment_transactions?.rejected).toEqual([]);
    const owed = { gateway_clearing: 11900, platform_fees: -1500, tax_payable: -1900, expert_pending: -8500 };
    expect(await balances('opening:PAY-1')).toEqual(owed);
    expect(await balances('opening:PAY-2')).toEqual(owed);
    expect(await entries()).toBe(8);
  });

  it('becomes payable where the session took place, and waits where it is to come', async () => {
    const due = (await app.strapi.db
      .connection('billing_payment_transactions')
      .whereIn('transaction_reference', ['PAY-1', 'PAY-2'])
      .orderBy('transaction_reference')
      .pluck('earnings_due_at')) as unknown[];
    expect(due.map((at) => at !== null)).toEqual([false, true]);
  });

  it('says what finance has to book by hand, and posts nothing twice', async () => {
    const { tables } = await importedFrom(app, 'magnetiq', from);
    expect(tables.consultant_bookings?.warnings).toEqual([
      expect.stringContaining('A part of its payment was paid back'),
      expect.stringContaining('there is no payment of it'),
    ]);
    expect(await entries()).toBe(8);
  });

  it('goes back in the ledger where the old system pays it back after the first run, once', async () => {
    const bookings = source.consultant_bookings ?? [];
    const payments = source.payment_transactions ?? [];
    Object.assign(bookings[0] ?? {}, {
      booking_status: 'cancelled',
      payment_status: 'refunded',
      refund_amount_usd: 119,
    });
    Object.assign(payments[0] ?? {}, { status: 'refunded' });
    Object.assign(bookings[1] ?? {}, { refund_amount_usd: 59.5 });
    from = writeSmallSource(path.join(app.database.folder, 'paid.db'), source);
    for (const run of [1, 2]) {
      await importedFrom(app, 'magnetiq', from);
      const rows = (await app.strapi.db
        .connection({ entry: 'billing_ledger_entries' })
        .join({ payment: 'billing_payment_transactions' }, 'payment.document_id', 'entry.payment_document_id')
        .whereIn('payment.transaction_reference', ['PAY-1', 'PAY-2'])
        .select(
          'payment.transaction_reference as payment',
          'entry.account_code as code',
          'entry.amount_cents as cents',
        )) as {
        payment: string;
        code: string;
        cents: number | string;
      }[];
      const sums: Record<string, number> = {};
      for (const { payment: reference, code, cents } of rows) {
        const key = `${reference} ${code.split(':')[0]}`;
        sums[key] = (sums[key] ?? 0) + Number(cents);
      }
      expect({ run, ...sums }).toMatchObject({
        run,
        'PAY-1 gateway_clearing': 0,
        'PAY-1 platform_fees': 0,
        'PAY-1 expert_pending': 0,
        'PAY-2 gateway_clearing': 5950,
        'PAY-2 platform_fees': -750,
        'PAY-2 expert_pending': -4250,
      });
    }
  });
});
