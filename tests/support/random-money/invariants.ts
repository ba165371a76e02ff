import type Stripe from 'stripe';
import { fromStripeAmount } from '../../../src/integrations/payments/stripe-units';
import { isWhole } from '../../../src/shared/money/currency';
import type { TestApp } from '../boot';
import { intentOf, type Session } from './session';

type Row = Record<string, unknown>;
const LIVE = ['waiting', 'pending', 'processing', 'unknown', 'succeeded'];
const OVER = ['succeeded', 'failed', 'cancelled', 'settled'];

/** What the gateway itself says of a payment, which no bookkeeping of ours can gloss over. In hundredths. */
interface GatewayTruth {
  paid: number;
  refunded: number;
  takenByBank: number;
}

async function truthOf(app: TestApp, intentId: string, currency: string): Promise<GatewayTruth> {
  const objects = (await app.strapi.db
    .connection('payment_simulator_objects')
    .where({ id: intentId })
    .orWhere({ parent_id: intentId })
    .select('kind', 'state')) as { kind: string; state: string }[];
  const states = (kind: string) =>
    objects.filter((object) => object.kind === kind).map(({ state }) => JSON.parse(state) as never);
  const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + fromStripeAmount(amount, currency), 0);
  const refunds = (states('refund') as Stripe.Refund[]).filter(({ status }) => status !== 'failed');
  const moves = (states('dispute') as Stripe.Dispute[]).flatMap((dispute) => dispute.balance_transactions);
  const intents = states('payment_intent') as Stripe.PaymentIntent[];
  return {
    paid: sum(intents.map((intent) => intent.amount_received)),
    refunded: sum(refunds.map(({ amount }) => amount)),
    takenByBank: sum(moves.map(({ amount }) => -amount)),
  };
}

const total = (rows: Row[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

/** Everything that is wrong with a session's money after all has come to an end; nothing when all is right. */
export async function brokenInvariants(session: Session, attention: Row[]): Promise<string[]> {
  const { app, held, currency } = session;
  const query = (uid: string) => app.strapi.db.query(uid as never);
  const where = { bookingDocumentId: held.documentId };
  const payment = (await query('api::billing.payment-transaction').findOne({
    where: { ...where, transactionType: 'booking_payment' },
  })) as Row | null;
  const booking = (await query('api::bookings.consultant-booking').findOne({
    where: { documentId: held.documentId },
  })) as Row;
  if (!payment?.completedAt) return booking.bookingStatus === 'confirmed' ? ['confirmed, and nobody paid'] : [];
  const refunds = (await query('api::billing.refund').findMany({ where })) as Row[];
  const entries = (await query('api::billing.ledger-entry').findMany({ where })) as Row[];
  const truth = await truthOf(app, String(payment.externalTransactionId), currency);
  const succeeded = refunds.filter(({ refundStatus }) => refundStatus === 'succeeded');
  const byHand = total(
    succeeded.filter(({ paidByHand }) => paidByHand),
    'amountCents',
  );
  const gotBack = truth.refunded + truth.takenByBank + byHand;
  const gross = Number(payment.grossAmountCents);
  const seen = attention.filter(({ bookingDocumentId }) => bookingDocumentId === held.documentId);
  const balance = (account: string) =>
    total(
      entries.filter(({ accountCode }) => String(accountCode).startsWith(account)),
      'amountCents',
    );

  const faults: string[] = [];
  const check = (isRight: boolean, fault: string) => void (isRight || faults.push(fault));
  check(gotBack <= truth.paid, `the client paid ${truth.paid} and got ${gotBack} back`);
  check(total(succeeded, 'amountCents') - byHand === truth.refunded, 'refunds here and at the gateway differ');
  check(total(entries, 'amountCents') === 0, 'the ledger of the payment is off');
  check(
    entries.every(({ amountCents }) => isWhole(Number(amountCents), currency)),
    'an entry is not whole in its currency',
  );
  check(balance('disputes_held') === 0 && balance('expert_frozen') === 0, 'something is frozen without a dispute');
  check(
    Number(payment.refundReservedCents) ===
      total(
        refunds.filter(({ refundStatus }) => LIVE.includes(String(refundStatus))),
        'amountCents',
      ),
    'what is reserved is not what is promised',
  );
  check(
    Number(booking.refundAmountCents) === gotBack,
    `the booking says ${Number(booking.refundAmountCents)} of ${gotBack}`,
  );
  const standing = gotBack === 0 ? 'completed' : gotBack >= gross ? 'refunded' : 'partially_refunded';
  check(booking.paymentStatus === standing, `paymentStatus is ${String(booking.paymentStatus)}, not ${standing}`);
  for (const { refundStatus, retriedByDocumentId, documentId } of refunds) {
    check(OVER.includes(String(refundStatus)), `a refund is ${String(refundStatus)} for ever`);
    if (refundStatus !== 'failed' && refundStatus !== 'cancelled') continue;
    const isSeen = seen.some((item) => item.documentId === documentId);
    check(retriedByDocumentId !== null || isSeen, 'a refund failed, and nobody was told');
  }
  const pending = -balance('expert_pending');
  check(pending === 0 || seen.length > 0, `${pending} are pending without a date`);
  if (['cancelled', 'no_show_consultant'].includes(String(booking.bookingStatus)) && booking.cancelledBy !== 'client') {
    check(gotBack === gross || seen.length > 0, `${gotBack} of ${gross} went back, and nobody sees to the rest`);
  }
  check((await intentOf(session)) === null, 'a paid session can be paid again');
  return faults;
}
