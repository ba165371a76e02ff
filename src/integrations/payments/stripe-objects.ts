import type Stripe from 'stripe';
import type {
  GatewayDispute,
  GatewayDisputeStatus,
  GatewayEvent,
  GatewayIntent,
  GatewayRefund,
  GatewayTransfer,
  IntentStatus,
} from './port';
import { fromStripeAmount, fromStripeFee } from './stripe-units';

/** Reads Stripe's objects; the simulator keeps its state in the same shapes, so one reader serves both. */
export function toIntent(intent: Stripe.PaymentIntent): GatewayIntent {
  const currency = intent.currency.toUpperCase();
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null;
  return {
    id: intent.id,
    status: intentStatus(intent.status),
    rawStatus: intent.status,
    amountCents: fromStripeAmount(intent.amount, currency),
    currency,
    clientSecret: intent.client_secret ?? '',
    paymentMethod: charge?.payment_method_details?.type ?? null,
    failure: toFailure(intent),
    feeCents: toFee(charge, currency),
    metadata: { ...intent.metadata },
  };
}

function toFailure({
  last_payment_error: error,
  latest_charge: charge,
}: Stripe.PaymentIntent): GatewayIntent['failure'] {
  if (!error) return null;
  const chargeId = error.charge ?? (typeof charge === 'string' ? charge : charge?.id);
  return {
    id: chargeId ?? error.code ?? error.type,
    code: error.decline_code ?? error.code ?? error.type,
    message: error.message ?? 'The payment was declined.',
  };
}

/** A fee in another currency than the payment's is the business of the accounts at the gateway, not of this ledger. */
function toFee(charge: Stripe.Charge | null, currency: string): number {
  const transaction = charge && typeof charge.balance_transaction === 'object' ? charge.balance_transaction : null;
  return transaction?.currency.toUpperCase() === currency ? fromStripeFee(transaction.fee, currency) : 0;
}

function intentStatus(status: string): IntentStatus {
  return status === 'succeeded' || status === 'canceled' || status === 'processing' ? status : 'requires_payment';
}

export function toRefund(refund: Stripe.Refund): GatewayRefund {
  const currency = refund.currency.toUpperCase();
  return {
    id: refund.id,
    intentId: idOf(refund.payment_intent) ?? '',
    amountCents: fromStripeAmount(refund.amount, currency),
    currency,
    status: refundStatus(refund.status),
    failureReason: refund.failure_reason ?? null,
    metadata: { ...refund.metadata },
  };
}

function refundStatus(status: string | null): GatewayRefund['status'] {
  return status === 'succeeded' || status === 'failed' || status === 'canceled' ? status : 'pending';
}

export function toDispute(dispute: Stripe.Dispute): GatewayDispute {
  const currency = dispute.currency.toUpperCase();
  const due = dispute.evidence_details.due_by;
  return {
    id: dispute.id,
    intentId: idOf(dispute.payment_intent) ?? '',
    amountCents: fromStripeAmount(dispute.amount, currency),
    currency,
    status: disputeStatus(dispute.status),
    stage: TOOK_NOTHING.test(dispute.status) ? 'inquiry' : 'chargeback',
    isAppeal: dispute.status.startsWith('appeal_'),
    lostCents: dispute.status === 'lost' ? lostCents(dispute, currency) : 0,
    reason: dispute.reason,
    openedAt: new Date(dispute.created * 1000),
    evidenceDueAt: due ? new Date(due * 1000) : null,
  };
}

/** An inquiry asks; a dispute that Stripe prevented never came to take money. */
const TOOK_NOTHING = /^(warning_|prevented$)/;

/**
 * What a lost dispute cost: withdrawn less reinstated, since one that was won in part is `lost` as well. The amount
 * itself where the movements are not told, or are in the currency of the account.
 */
function lostCents({ amount, balance_transactions: moves }: Stripe.Dispute, currency: string): number {
  const isTold = Array.isArray(moves) && moves.length > 0;
  if (!isTold || moves.some((move) => move.currency.toUpperCase() !== currency)) {
    return fromStripeAmount(amount, currency);
  }
  const withdrawn = moves.reduce((sum, move) => sum - move.amount, 0);
  return fromStripeAmount(Math.max(0, withdrawn), currency);
}

function disputeStatus(status: string): GatewayDisputeStatus {
  switch (status.replace(/^(warning|appeal)_/, '')) {
    case 'under_review':
      return 'under_review';
    case 'won':
      return 'won';
    case 'lost':
      return 'lost';
    case 'closed':
    case 'prevented':
      return 'closed';
    default:
      return 'needs_response';
  }
}

export function toTransfer(transfer: Stripe.Transfer): GatewayTransfer {
  const currency = transfer.currency.toUpperCase();
  return {
    id: transfer.id,
    amountCents: fromStripeAmount(transfer.amount, currency),
    reversedCents: fromStripeAmount(transfer.amount_reversed, currency),
    currency,
    metadata: { ...transfer.metadata },
  };
}

export function toEvent(event: Stripe.Event): GatewayEvent {
  return {
    id: event.id,
    type: event.type,
    subject: subjectOf(event.data.object as { object?: string; id?: string; payment_intent?: string | null }),
    createdAt: new Date(event.created * 1000),
    payload: JSON.parse(JSON.stringify(event)) as Record<string, unknown>,
  };
}

function subjectOf(object: { object?: string; id?: string; payment_intent?: string | null }): GatewayEvent['subject'] {
  const { object: kind, id = null } = object;
  if (id !== null && (kind === 'refund' || kind === 'dispute' || kind === 'transfer')) return { kind, id };
  if (id !== null && kind === 'payment_intent') return { kind: 'intent', id };
  // A charge tells of its intent: its fee and its state are read there.
  if (kind === 'charge' && typeof object.payment_intent === 'string')
    return { kind: 'intent', id: object.payment_intent };
  return { kind: 'other', id };
}

function idOf(value: string | { id: string } | null | undefined): string | null {
  return typeof value === 'string' ? value : (value?.id ?? null);
}
