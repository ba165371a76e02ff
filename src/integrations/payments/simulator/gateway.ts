import type { Knex } from 'knex';
import type Stripe from 'stripe';
import { GatewayError } from '../gateway-error';
import { KEY_METADATA, type PaymentGateway } from '../port';
import { readEvent } from '../stripe';
import { toDispute, toIntent, toRefund, toTransfer } from '../stripe-objects';
import { toStripeAmount } from '../stripe-units';
import { checkSignature } from '../webhook-signature';
import type { SimulatorHost } from './host';
import {
  newEvent,
  newIntent,
  newTransfer,
  type SimulatedDispute,
  type SimulatedIntent,
  type SimulatedRefund,
  type SimulatedTransfer,
} from './objects';
import { refundIntent } from './refund-intent';
import { childrenOf, insertOnce, lockObject, saveState, type ObjectKind, type StoredObject } from './store';

export interface SimulatorOptions {
  webhookSecret: string;
  toleranceSeconds: number;
}

/** A gateway of our own for development, demo and tests: it keeps real state and sends signed webhooks. */
export function createSimulatorGateway(host: SimulatorHost, options: SimulatorOptions): PaymentGateway {
  const read = <S>(kind: ObjectKind, id: string) => host.transaction((trx) => existing<S>(trx, { kind, id }));
  return {
    name: 'simulator',
    createIntent: (request) =>
      host.transaction(async (trx) => {
        const state = newIntent(request, host.now());
        const { object } = await insertOnce<SimulatedIntent>(trx, {
          id: state.id,
          kind: 'payment_intent',
          idempotencyKey: request.idempotencyKey,
          parentId: null,
          state,
        });
        if (object.state.amount !== state.amount || object.state.currency !== state.currency) throw keyReused();
        return intentOf(object);
      }),
    getIntent: async (id) => intentOf(await read<SimulatedIntent>('payment_intent', id)),
    cancelIntent: (id) =>
      host.transaction(async (trx) => {
        const intent = await existing<SimulatedIntent>(trx, { kind: 'payment_intent', id });
        if (intent.state.status !== 'requires_payment_method') return intentOf(intent);
        const canceled: StoredObject<SimulatedIntent> = { ...intent, state: { ...intent.state, status: 'canceled' } };
        await saveState(trx, canceled);
        await host.emit(newEvent('payment_intent.canceled', canceled.state, host.now()));
        return intentOf(canceled);
      }),
    refund: (request) => host.transaction((trx) => refundIntent({ trx, host }, request)),
    getRefund: async (id) => refundOf(await read<SimulatedRefund>('refund', id)),
    findRefund: (parentId, key) =>
      host.transaction(async (trx) => {
        const refunds = await childrenOf<SimulatedRefund>(trx, { kind: 'refund', parentId });
        const found = refunds.find(({ state }) => state.metadata?.[KEY_METADATA] === key);
        return found ? refundOf(found) : null;
      }),
    getDispute: async (id) => disputeOf(await read<SimulatedDispute>('dispute', id)),
    disputesOf: (parentId) =>
      host.transaction(async (trx) =>
        (await childrenOf<SimulatedDispute>(trx, { kind: 'dispute', parentId })).map(disputeOf),
      ),
    createTransfer: (request) =>
      host.transaction(async (trx) => {
        const state = newTransfer(request, host.now());
        const { object, isNew } = await insertOnce<SimulatedTransfer>(trx, {
          id: state.id,
          kind: 'transfer',
          idempotencyKey: request.idempotencyKey,
          parentId: request.group,
          state,
        });
        if (isNew) await host.emit(newEvent('transfer.created', state, host.now()));
        else if (object.state.amount !== state.amount || object.state.currency !== state.currency) throw keyReused();
        return transferOf(object);
      }),
    getTransfer: async (id) => transferOf(await read<SimulatedTransfer>('transfer', id)),
    findTransfer: (parentId, key) =>
      host.transaction(async (trx) => {
        const transfers = await childrenOf<SimulatedTransfer>(trx, { kind: 'transfer', parentId });
        const found = transfers.find(({ state }) => state.metadata[KEY_METADATA] === key);
        return found ? transferOf(found) : null;
      }),
    reverseTransfer: ({ transferId, amountCents, currency, idempotencyKey }) =>
      host.transaction(async (trx) => {
        const transfer = await existing<SimulatedTransfer>(trx, { kind: 'transfer', id: transferId });
        const done = `reversal:${idempotencyKey}`;
        if (transfer.state.metadata[done]) return transferOf(transfer);
        const reversed = transfer.state.amount_reversed + toStripeAmount(amountCents, currency);
        if (reversed > transfer.state.amount) {
          throw new GatewayError('refused', 'amount_too_large', 'More would be reversed than was transferred.');
        }
        const metadata = { ...transfer.state.metadata, [done]: 'yes' };
        const after = { ...transfer, state: { ...transfer.state, amount_reversed: reversed, metadata } };
        await saveState(trx, after);
        await host.emit(newEvent('transfer.reversed', after.state, host.now()));
        return transferOf(after);
      }),
    verifyWebhook: (rawBody, headers, now) => {
      const { webhookSecret: secret, toleranceSeconds } = options;
      checkSignature({ rawBody, headers, secret, now, toleranceSeconds });
      return readEvent(rawBody);
    },
  };
}

async function existing<S>(
  trx: Knex.Transaction,
  { kind, id }: { kind: ObjectKind; id: string },
): Promise<StoredObject<S>> {
  const object = await lockObject<S>(trx, { kind, id });
  if (!object) throw new GatewayError('refused', 'resource_missing', `There is no ${kind} ${id}.`);
  return object;
}

function keyReused(): GatewayError {
  return new GatewayError('refused', 'idempotency_error', 'This idempotency key was used for another request.');
}

const intentOf = ({ state }: StoredObject<SimulatedIntent>) => toIntent(state as unknown as Stripe.PaymentIntent);
const refundOf = ({ state }: StoredObject<SimulatedRefund>) => toRefund(state as Stripe.Refund);
const disputeOf = ({ state }: StoredObject<SimulatedDispute>) => toDispute(state as unknown as Stripe.Dispute);
const transferOf = ({ state }: StoredObject<SimulatedTransfer>) => toTransfer(state as Stripe.Transfer);
