import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';
import { KEY_METADATA, type IntentRequest, type RefundRequest, type TransferRequest } from '../port';
import { toStripeAmount } from '../stripe-units';

/** The attributes of Stripe's objects that the simulator keeps; `toIntent` and its kin read them. */
export type SimulatedIntent = Pick<
  Stripe.PaymentIntent,
  | 'id'
  | 'object'
  | 'amount'
  | 'amount_received'
  | 'currency'
  | 'status'
  | 'client_secret'
  | 'created'
  | 'description'
  | 'receipt_email'
  | 'transfer_group'
  | 'metadata'
> & {
  last_payment_error: { type: string; code: string; decline_code: string; message: string; charge: string } | null;
  latest_charge: SimulatedCharge | null;
};

export interface SimulatedCharge {
  id: string;
  object: 'charge';
  payment_method_details: { type: 'card'; card: { last4: string } };
  /** The test card's number decides how disputes and refunds go; it is no real card's. */
  test_card: string;
  balance_transaction: { currency: string; fee: number };
}

export type SimulatedRefund = Pick<
  Stripe.Refund,
  'id' | 'object' | 'amount' | 'currency' | 'created' | 'metadata' | 'status' | 'failure_reason' | 'payment_intent'
>;

export type SimulatedDispute = Pick<
  Stripe.Dispute,
  'id' | 'object' | 'amount' | 'currency' | 'created' | 'metadata' | 'status' | 'reason' | 'payment_intent'
> & {
  evidence_details: { due_by: number };
  /** What the bank took, and gave back; of disputes that were stored before it was kept, their state tells. */
  balance_transactions?: BankMove[];
};

export interface BankMove {
  amount: number;
  currency: string;
}

export type SimulatedTransfer = Pick<
  Stripe.Transfer,
  | 'id'
  | 'object'
  | 'amount'
  | 'amount_reversed'
  | 'currency'
  | 'created'
  | 'metadata'
  | 'destination'
  | 'transfer_group'
>;

export function newIntent(request: IntentRequest, at: Date): SimulatedIntent {
  const id = newId('pi');
  return {
    id,
    object: 'payment_intent',
    ...money(request),
    amount_received: 0,
    status: 'requires_payment_method',
    client_secret: `${id}_secret_${randomBytes(16).toString('hex')}`,
    created: seconds(at),
    description: request.description,
    receipt_email: request.customerEmail,
    transfer_group: request.reference,
    metadata: { ...request.metadata, [KEY_METADATA]: request.idempotencyKey },
    last_payment_error: null,
    latest_charge: null,
  };
}

export function newCharge(currency: string, card: string): SimulatedCharge {
  return {
    id: newId('ch'),
    object: 'charge',
    payment_method_details: { type: 'card', card: { last4: card.slice(-4) } },
    test_card: card,
    balance_transaction: { currency, fee: 0 },
  };
}

export function newRefund(request: RefundRequest, at: Date): SimulatedRefund {
  return {
    id: newId('re'),
    object: 'refund',
    ...money(request),
    created: seconds(at),
    metadata: { ...request.metadata, reason: request.reason, [KEY_METADATA]: request.idempotencyKey },
    status: 'succeeded',
    payment_intent: request.intentId,
  };
}

export interface NewDispute {
  intent: SimulatedIntent;
  /** In the currency's own unit. */
  amount: number;
  reason: string;
  isInquiry: boolean;
}

export function newDispute({ intent, amount, reason, isInquiry }: NewDispute, at: Date): SimulatedDispute {
  const { id, currency } = intent;
  return {
    id: newId('dp'),
    object: 'dispute',
    amount,
    currency,
    created: seconds(at),
    metadata: {},
    status: isInquiry ? 'warning_needs_response' : 'needs_response',
    reason,
    payment_intent: id,
    evidence_details: { due_by: seconds(at) + 7 * 86_400 },
    balance_transactions: isInquiry ? [] : [{ amount: -amount, currency }],
  };
}

export function newTransfer(request: TransferRequest, at: Date): SimulatedTransfer {
  return {
    id: newId('tr'),
    object: 'transfer',
    ...money(request),
    amount_reversed: 0,
    created: seconds(at),
    metadata: { ...request.metadata, [KEY_METADATA]: request.idempotencyKey },
    destination: request.destination,
    transfer_group: request.group,
  };
}

/** What a bank took and gave back in a dispute. */
export function bankMoves({ status, amount, currency, balance_transactions: told }: SimulatedDispute): BankMove[] {
  if (told) return told;
  return status === 'won' || status.startsWith('warning_') ? [] : [{ amount: -amount, currency }];
}

/** A webhook event in Stripe's shape; ids of the simulator say what they are. */
export function newEvent(type: string, object: object, at: Date): Stripe.Event {
  const event = { id: newId('evt'), object: 'event', type, created: seconds(at), livemode: false, data: { object } };
  return event as unknown as Stripe.Event;
}

function money({ amountCents, currency }: { amountCents: number; currency: string }): {
  amount: number;
  currency: string;
} {
  return { amount: toStripeAmount(amountCents, currency), currency: currency.toLowerCase() };
}

function newId(prefix: string): string {
  return `${prefix}_sim_${randomBytes(12).toString('hex')}`;
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}
