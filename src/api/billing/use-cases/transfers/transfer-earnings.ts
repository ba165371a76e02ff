import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { AppError } from '../../../../shared/errors/app-error';
import { nearestWhole } from '../../../../shared/money/currency';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { enqueueOutbox, writeAudit } from '../../../system/public';
import type { RequestedTransfer } from '../../contracts/finance';
import { expertAccount } from '../../domain/ledger/accounts';
import { heldPosition } from '../ledger/post-position';
import { lockPayment, PAYMENT, type PaymentRecord } from '../../store/payment-record';
import { PAYMENT_CHANNEL } from '../refunds/promise-refund';
import { destinationOf, payoutsOf, type Destination } from '../../store/payout-record';

/**
 * Sends what is payable of a payment to the expert's verified account, through the outbox.
 * @throws AppError `not_found`, `rule_refused` when nothing is due or there is no account to pay to
 */
export async function transferEarnings(
  strapi: Core.Strapi,
  { paymentDocumentId }: { paymentDocumentId: string },
): Promise<RequestedTransfer> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { document_id: paymentDocumentId });
    if (!payment) throw new AppError('not_found', 'There is no such payment.', { path: 'paymentDocumentId' });
    const amountCents = await transferable(trx, payment);
    if (amountCents <= 0) throw new AppError('rule_refused', 'Nothing of this payment is due to the expert.');
    const destination = await destinationOf(trx, payment.consultantDocumentId);
    if (!destination) throw new AppError('rule_refused', 'The expert has no verified account at the payment gateway.');
    const payoutDocumentId = await writePayout(strapi, { payment, amountCents, destination });
    await enqueueOutbox(strapi, { channel: PAYMENT_CHANNEL, kind: 'transfer', payload: { payoutDocumentId } });
    const { currency } = payment;
    await writeAudit(strapi, {
      action: 'payment.transfer_requested',
      targetType: PAYMENT,
      targetDocumentId: payoutDocumentId,
      after: { paymentDocumentId, grossAmountCents: amountCents, currency },
    });
    return { payoutDocumentId, amountCents, currency };
  });
}

/** What the ledger holds as payable, less payouts that are on their way; what cannot be paid in the currency stays. */
async function transferable(trx: Knex.Transaction, payment: PaymentRecord): Promise<number> {
  const payable = await payableCents(trx, payment);
  const underWay = (await payoutsOf(trx, payment)).filter(
    ({ completedAt, status }) => !completedAt && status !== 'failed',
  );
  const left = payable - underWay.reduce((sum, { grossCents }) => sum + grossCents, 0);
  return nearestWhole(left, payment.currency).below;
}

/** What the ledger holds of a payment as due to the expert, in hundredths. */
export async function payableCents(trx: Knex.Transaction, payment: PaymentRecord): Promise<number> {
  const { code } = expertAccount(payment.consultantDocumentId, 'payable');
  const held = await heldPosition(trx, payment);
  return -(held.find(({ account }) => account.code === code)?.amountCents ?? 0);
}

async function writePayout(
  strapi: Core.Strapi,
  { payment, amountCents, destination }: { payment: PaymentRecord; amountCents: number; destination: Destination },
): Promise<string> {
  const documentId = createId();
  const at = now(strapi);
  await asUseCase(() =>
    rowsOf(strapi, PAYMENT).create({
      data: {
        documentId,
        transactionReference: `${payment.reference}-P-${documentId.slice(0, 6)}`,
        transactionType: 'payout',
        transactionStatus: 'pending',
        parentDocumentId: payment.documentId,
        paymentMethod: payment.gateway,
        paymentGateway: payment.gateway,
        bookingDocumentId: payment.bookingDocumentId,
        consultantDocumentId: payment.consultantDocumentId,
        grossAmountCents: amountCents,
        netAmountCents: amountCents,
        currency: payment.currency,
        gatewayResponse: { ...destination },
        initiatedAt: at,
        publishedAt: at,
      },
    }),
  );
  return documentId;
}
