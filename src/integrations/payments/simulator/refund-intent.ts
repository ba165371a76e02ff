import type { Knex } from 'knex';
import type Stripe from 'stripe';
import { GatewayError } from '../gateway-error';
import { DISPUTED, type GatewayRefund, type RefundRequest } from '../port';
import { toRefund } from '../stripe-objects';
import type { SimulatorHost } from './host';
import { leftOfIntent } from './left-of-intent';
import { newEvent, newRefund, type SimulatedIntent, type SimulatedRefund } from './objects';
import { refundOutcome } from './refund-outcome';
import { childrenOf, insertOnce, lockObject } from './store';

/**
 * Refunds as Stripe does.
 * @throws GatewayError `refused` for what Stripe refuses: an unpaid or unknown intent, a charge that a bank holds money
 * of, more than is left, a key that was used for another amount
 */
export async function refundIntent(
  { trx, host }: { trx: Knex.Transaction; host: SimulatorHost },
  request: RefundRequest,
): Promise<GatewayRefund> {
  const intent = await lockObject<SimulatedIntent>(trx, { kind: 'payment_intent', id: request.intentId });
  if (!intent) throw refused('resource_missing', `There is no payment_intent ${request.intentId}.`);
  const asked = newRefund(request, host.now());
  const before = await childrenOf<SimulatedRefund>(trx, { kind: 'refund', parentId: intent.id });
  const repeated = before.find(({ idempotencyKey }) => idempotencyKey === request.idempotencyKey);
  if (repeated) {
    if (repeated.state.amount === asked.amount) return toRefund(repeated.state as Stripe.Refund);
    throw refused('idempotency_error', 'This idempotency key was used for another request.');
  }
  if (intent.state.status !== 'succeeded') throw refused('charge_not_captured', 'The intent was not paid.');
  const { left, isHeld } = await leftOfIntent(trx, intent);
  if (isHeld) throw refused(DISPUTED, `The charge of ${intent.id} has been charged back; cannot issue a refund.`);
  if (left === 0) throw refused('charge_already_refunded', 'All of it went back already.');
  if (asked.amount > left) throw refused('amount_too_large', 'More would be refunded than is left.');
  if (asked.amount <= 0) throw refused('parameter_invalid_integer', 'A refund is more than nothing.');

  const outcome = refundOutcome(asked, intent.state.latest_charge?.test_card ?? '');
  await insertOnce<SimulatedRefund>(trx, {
    id: asked.id,
    kind: 'refund',
    idempotencyKey: request.idempotencyKey,
    parentId: intent.id,
    state: outcome.later,
  });
  for (const event of outcome.events) await host.emit(newEvent(event.type, event.state, host.now()));
  return toRefund(outcome.atOnce as Stripe.Refund);
}

function refused(code: string, message: string): GatewayError {
  return new GatewayError('refused', code, message);
}
