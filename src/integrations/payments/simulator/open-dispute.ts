import type { Knex } from 'knex';
import { AppError } from '../../../shared/errors/app-error';
import { toStripeAmount } from '../stripe-units';
import type { SimulatorHost } from './host';
import { leftOfIntent } from './left-of-intent';
import { newDispute, newEvent, type SimulatedDispute, type SimulatedIntent } from './objects';
import { insertOnce, lockObject, type StoredObject } from './store';

export interface DisputeOrder {
  intentId: string;
  clientSecret: string;
  /** In hundredths; all that is left unless less is said. */
  amountCents?: number;
  isInquiry?: boolean;
  reason?: string;
}

/**
 * Contests a payment as the cardholder's bank would, in full or in part. A chargeback takes the money at once, an
 * inquiry only asks.
 * @throws AppError `not_found` for another secret, `conflict` when so much is not left, `invalid_amount`
 */
export async function openDispute(host: SimulatorHost, order: DisputeOrder): Promise<SimulatedDispute> {
  return host.transaction(async (trx) => {
    const intent = await lockObject<SimulatedIntent>(trx, { kind: 'payment_intent', id: order.intentId });
    if (intent?.state.client_secret !== order.clientSecret) {
      throw new AppError('not_found', 'There is no such payment intent.');
    }
    const { left } = await leftOfIntent(trx, intent);
    const { amountCents, isInquiry = false, reason = 'general' } = order;
    const currency = intent.state.currency.toUpperCase();
    const amount = amountCents === undefined ? left : toStripeAmount(amountCents, currency);
    if (amount > left || amount <= 0) {
      throw new AppError('conflict', 'So much of the payment is not left.', { path: 'data.amountCents' });
    }
    return storeDispute({ trx, host }, intent, { amount, isInquiry, reason });
  });
}

/** Keeps a dispute about an intent that the transaction has locked, and tells of it. */
export async function storeDispute(
  { trx, host }: { trx: Knex.Transaction; host: SimulatorHost },
  intent: StoredObject<SimulatedIntent>,
  given: { amount: number; isInquiry: boolean; reason: string },
): Promise<SimulatedDispute> {
  const state = newDispute({ intent: intent.state, ...given }, host.now());
  const { id } = state;
  await insertOnce<SimulatedDispute>(trx, { id, kind: 'dispute', idempotencyKey: id, parentId: intent.id, state });
  await host.emit(newEvent('charge.dispute.created', state, host.now()));
  return state;
}
