/**
 * The outside world of card payments. Amounts are hundredths of the currency (an adapter converts them to the
 * currency's own minor unit); ids are the gateway's. Every method calls the network: never inside a transaction.
 * Failures are `GatewayError`s that say whether the gateway may have acted.
 */
export interface PaymentGateway {
  readonly name: 'stripe' | 'simulator';
  /** The same `idempotencyKey` gives the same intent. */
  createIntent(request: IntentRequest): Promise<GatewayIntent>;
  getIntent(id: string): Promise<GatewayIntent>;
  /** The intent as it is afterwards: `canceled`, or `succeeded` when the client was faster. */
  cancelIntent(id: string, idempotencyKey: string): Promise<GatewayIntent>;
  /**
   * Pays back a part or all of an intent. Every adapter refuses (outcome `refused`) what would pay the client twice: more
   * than is left of the intent after other refunds and what banks took for good, and, with the code `DISPUTED`, anything
   * while a chargeback holds money of it. An inquiry holds nothing and forbids nothing.
   */
  refund(request: RefundRequest): Promise<GatewayRefund>;
  getRefund(id: string): Promise<GatewayRefund>;
  /** The refund that was made under this key, if one was. */
  findRefund(intentId: string, idempotencyKey: string): Promise<GatewayRefund | null>;
  getDispute(id: string): Promise<GatewayDispute>;
  /** All disputes about an intent, inquiries too; none for an intent that is not known. */
  disputesOf(intentId: string): Promise<GatewayDispute[]>;
  createTransfer(request: TransferRequest): Promise<GatewayTransfer>;
  getTransfer(id: string): Promise<GatewayTransfer>;
  /** The transfer that was made under this key, if one was. */
  findTransfer(group: string, idempotencyKey: string): Promise<GatewayTransfer | null>;
  /** Calls a transfer, or a part of it, back, never more than was sent; the transfer as it is afterwards. */
  reverseTransfer(request: TransferReversalRequest): Promise<GatewayTransfer>;
  /** Throws AppError `invalid_signature` unless the body was signed with our secret within the tolerance. */
  verifyWebhook(rawBody: Buffer, headers: WebhookHeaders, now: Date): GatewayEvent;
}

export type WebhookHeaders = Readonly<Record<string, string | string[] | undefined>>;

interface Money {
  amountCents: number;
  currency: string;
}

export interface IntentRequest extends Money {
  /** Ours; payments and transfers of one booking bear the same. */
  reference: string;
  idempotencyKey: string;
  description: string;
  customerEmail: string;
  metadata: Record<string, string>;
}

export type IntentStatus = 'requires_payment' | 'processing' | 'succeeded' | 'canceled';

export interface GatewayIntent extends Money {
  id: string;
  status: IntentStatus;
  /** In the gateway's own words. */
  rawStatus: string;
  clientSecret: string;
  /** What the client paid with, e.g. `card`; null before. */
  paymentMethod: string | null;
  /** The last attempt that failed; `id` tells one failed attempt from the next. */
  failure: { id: string; code: string; message: string } | null;
  /** What the gateway kept of the payment, 0 while it is not known. */
  feeCents: number;
  metadata: Record<string, string>;
}

export interface RefundRequest extends Money {
  intentId: string;
  idempotencyKey: string;
  reason: string;
  metadata: Record<string, string>;
}

export type GatewayRefundStatus = 'pending' | 'succeeded' | 'failed' | 'canceled';

export interface GatewayRefund extends Money {
  id: string;
  intentId: string;
  status: GatewayRefundStatus;
  failureReason: string | null;
  metadata: Record<string, string>;
}

export type GatewayDisputeStatus = 'needs_response' | 'under_review' | 'won' | 'lost' | 'closed';

/** What is contested, in the currency that the bank counts in; usually, but not always, all that was paid. */
export interface GatewayDispute extends Money {
  id: string;
  intentId: string;
  status: GatewayDisputeStatus;
  /** An inquiry asks; a chargeback has taken the money. */
  stage: 'inquiry' | 'chargeback';
  /** The bank has decided, and hears the case again. */
  isAppeal: boolean;
  /** Of a lost one: what the client got for good; less than the amount where a part came back. 0 otherwise. */
  lostCents: number;
  reason: string;
  openedAt: Date;
  evidenceDueAt: Date | null;
}

export interface TransferRequest extends Money {
  /** The expert's account at the gateway. */
  destination: string;
  /** The reference of the payment that the money comes from. */
  group: string;
  idempotencyKey: string;
  metadata: Record<string, string>;
}

export interface GatewayTransfer extends Money {
  id: string;
  reversedCents: number;
  metadata: Record<string, string>;
}

export interface TransferReversalRequest extends Money {
  transferId: string;
  idempotencyKey: string;
}

/** A verified webhook: what it is about, not what it claims; the object is fetched before anything changes. */
export interface GatewayEvent {
  id: string;
  type: string;
  subject: { kind: 'intent' | 'refund' | 'dispute' | 'transfer'; id: string } | { kind: 'other'; id: string | null };
  createdAt: Date;
  payload: Record<string, unknown>;
}

/** The gateway's code for a refund that is refused because a bank holds the money. */
export const DISPUTED = 'charge_disputed';

/** Metadata under which a request's idempotency key is kept, so that an unknown outcome can be looked up. */
export const KEY_METADATA = 'idempotency_key';
