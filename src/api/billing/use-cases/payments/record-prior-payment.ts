import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { settings } from '../../../../shared/config/settings';
import { joinTransaction } from '../../../../shared/database/transaction';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { priorParts } from '../../domain/payments/prior-parts';
import { lockPayment, patchPayment, PAYMENT, type PaymentRecord } from '../../store/payment-record';
import { priorPaymentOf, type PriorPayment } from '../../store/prior-payments';
import { patchRefund } from '../../store/refund-record';
import { openImportedBalance } from '../ledger/open-imported-balance';
import { writeRefund } from '../refunds/write-refund';
import { rowId } from './open-payment';

/** Methods that the old system may name; any other one is `other`. */
const METHODS = ['credit_card', 'debit_card', 'bank_transfer', 'paypal', 'stripe', 'wise', 'crypto'] as const;

/**
 * Puts a payment on record that was made before the move and of which the old system has no row, or one without an
 * instant: from then on it can be refunded, disputed and earned as any other, and opens in the ledger. No gateway of this
 * platform has it, so that what is paid back is paid by hand. Repeating it changes nothing.
 */
export async function recordPriorPayment(
  strapi: Core.Strapi,
  { bookingDocumentId }: { bookingDocumentId: string },
): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const known = await lockPayment(strapi, trx, { booking_document_id: bookingDocumentId });
    if (known && (known.completedAt || known.status !== 'completed')) return;
    const prior = await priorPaymentOf(strapi, bookingDocumentId);
    if (!prior) return;
    if (known) await patchPayment(trx, known, { completed_at: prior.paidAt });
    else await writePayment(strapi, trx, prior);
    await openImportedBalance(strapi, { bookingDocumentId, deliveredAt: prior.deliveredAt });
  });
}

async function writePayment(strapi: Core.Strapi, trx: Knex.Transaction, prior: PriorPayment): Promise<void> {
  const { bookingDocumentId, consultantDocumentId, customer, refundedCents } = prior;
  const parts = priorParts(prior, settings(strapi).money.platformFeeBasisPoints);
  const row = {
    transactionReference: prior.reference,
    transactionType: 'booking_payment',
    transactionStatus: refundedCents >= prior.totalCents ? 'refunded' : 'completed',
    paymentMethod: METHODS.find((method) => method === prior.method) ?? 'other',
    paymentGateway: 'none',
    booking: await rowId(strapi, 'api::bookings.consultant-booking', bookingDocumentId),
    bookingDocumentId,
    consultant: await rowId(strapi, 'api::experts.consultant', consultantDocumentId),
    consultantDocumentId,
    grossAmountCents: prior.totalCents,
    platformFeeCents: parts.platformFeeCents,
    consultantPayoutCents: parts.consultantPayoutCents,
    taxAmountCents: parts.taxCents,
    netAmountCents: parts.consultantPayoutCents,
    refundedCents,
    refundReservedCents: refundedCents,
    currency: prior.currency,
    customerName: customer.name,
    customerEmail: customer.email,
    customerPhone: customer.phone,
    gatewayResponse: { description: 'Paid before the move' },
    sourcePlatform: 'import',
    initiatedAt: prior.paidAt,
    completedAt: prior.paidAt,
    publishedAt: now(strapi),
  } as const;
  await asUseCase(() => rowsOf(strapi, PAYMENT).create({ data: row }));
  const payment = await lockPayment(strapi, trx, { booking_document_id: bookingDocumentId });
  if (payment && refundedCents > 0) await writePriorRefund(strapi, trx, { payment, prior });
}

/** What went back before the move, so that it does not go back again. */
async function writePriorRefund(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, prior }: { payment: PaymentRecord; prior: PriorPayment },
): Promise<void> {
  const documentId = await writeRefund(strapi, {
    payment,
    amountCents: prior.refundedCents,
    reason: 'paid_back_before_the_move',
    idempotencyKey: `prior:${prior.bookingDocumentId}`,
    refundStatus: 'succeeded',
  });
  await patchRefund(trx, { documentId }, { completed_at: prior.paidAt });
}
