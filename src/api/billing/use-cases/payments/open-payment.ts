import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { currentGateway } from '../../../../integrations/payments/gateways';
import { joinTransaction } from '../../../../shared/database/transaction';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { AppError } from '../../../../shared/errors/app-error';
import { enqueueJob } from '../../../../shared/jobs/queue';
import { isWhole } from '../../../../shared/money/currency';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { insertRow } from '../../../../shared/strapi/database/written-rows';
import { now } from '../../../../shared/time/clock';
import type { OpenPaymentInput, OpenedPayment } from '../../contracts/payments';
import { completePayment } from './complete-payment';
import { ENSURE_INTENT_TASK } from './ensure-payment-intent';
import { lockPayment, PAYMENT } from '../../store/payment-record';

/** The request that opened the payment usually asks for the intent itself; the job is for when it died. */
const INTENT_JOB_DELAY_MS = 10_000;

/**
 * Writes the booking's payment, pending, inside the caller's transaction; a job makes the intent at the gateway if
 * nobody calls `ensurePaymentIntent` before. A total of 0 is complete at once: the 0/0/0 chain is in the ledger and
 * `payment.succeeded` was published before this returns. A second call for the booking gives the first payment.
 * @throws AppError `misconfigured` outside a transaction, when the amounts do not add up, or when one of them cannot
 * be paid in the currency
 */
export async function openPayment(strapi: Core.Strapi, input: OpenPaymentInput): Promise<OpenedPayment> {
  if (!strapi.db.inTransaction()) {
    throw new AppError('misconfigured', 'A payment is opened inside the transaction of its booking.');
  }
  const { totalAmountCents, platformFeeCents, consultantPayoutCents, taxCents } = input.amounts;
  if (platformFeeCents + consultantPayoutCents + taxCents !== totalAmountCents) {
    throw new AppError('misconfigured', 'The parts of a payment must add up to its total.');
  }
  if (![platformFeeCents, consultantPayoutCents, taxCents].every((part) => isWhole(part, input.currency))) {
    throw new AppError('misconfigured', `The parts of a payment must be whole in ${input.currency}.`);
  }
  return joinTransaction(strapi, async (trx) => {
    const key = { booking_document_id: input.bookingDocumentId };
    const before = await lockPayment(strapi, trx, key);
    if (before) return { paymentDocumentId: before.documentId, transactionStatus: before.status };
    const documentId = createId();
    await asUseCase(async () => insertRow(strapi, PAYMENT, { ...(await newPayment(strapi, input)), documentId }));
    if (totalAmountCents === 0) {
      const payment = await lockPayment(strapi, trx, key);
      if (!payment) throw new AppError('misconfigured', 'The payment was not written.');
      await completePayment(strapi, trx, { payment, at: now(strapi), paymentMethod: 'none', gatewayFeeCents: 0 });
      return { paymentDocumentId: documentId, transactionStatus: 'completed' };
    }
    await enqueueJob(strapi, {
      task: ENSURE_INTENT_TASK,
      payload: { bookingDocumentId: input.bookingDocumentId },
      key: `${ENSURE_INTENT_TASK}:${documentId}`,
      runAt: new Date(now(strapi).getTime() + INTENT_JOB_DELAY_MS),
    });
    return { paymentDocumentId: documentId, transactionStatus: 'pending' };
  });
}

async function newPayment(strapi: Core.Strapi, input: OpenPaymentInput): Promise<Record<string, unknown>> {
  const { amounts, customer, origin = {} } = input;
  const at = now(strapi);
  const isFree = amounts.totalAmountCents === 0;
  const gateway = isFree ? 'none' : currentGateway(strapi).name;
  return {
    transactionReference: input.reference,
    transactionType: 'booking_payment',
    transactionStatus: 'pending',
    paymentMethod: gateway,
    paymentGateway: gateway,
    booking: input.bookingRowId ?? (await rowId(strapi, 'api::bookings.consultant-booking', input.bookingDocumentId)),
    bookingDocumentId: input.bookingDocumentId,
    consultant: await rowId(strapi, 'api::experts.consultant', input.consultantDocumentId),
    consultantDocumentId: input.consultantDocumentId,
    grossAmountCents: amounts.totalAmountCents,
    platformFeeCents: amounts.platformFeeCents,
    consultantPayoutCents: amounts.consultantPayoutCents,
    taxAmountCents: amounts.taxCents,
    netAmountCents: amounts.consultantPayoutCents,
    currency: input.currency,
    customerName: customer.name,
    customerEmail: customer.email,
    customerPhone: customer.phone ?? null,
    gatewayResponse: { description: input.description },
    ipAddress: origin.ipAddress ?? null,
    userAgent: origin.userAgent?.slice(0, 255) ?? null,
    sourcePlatform: origin.sourcePlatform ?? null,
    initiatedAt: at,
    publishedAt: at,
  };
}

/** The row that a relation points to; an expert has one per language, and the first stands for all. */
export async function rowId(
  strapi: Core.Strapi,
  uid: 'api::bookings.consultant-booking' | 'api::experts.consultant',
  documentId: string,
): Promise<number | null> {
  const row = await rowsOf(strapi, uid).findOne({ where: { documentId }, select: ['id'], orderBy: { id: 'asc' } });
  return (row as { id: number } | null)?.id ?? null;
}
