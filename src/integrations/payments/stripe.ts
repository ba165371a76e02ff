import Stripe from 'stripe';
import { AppError } from '../../shared/errors/app-error';
import { GatewayError } from './gateway-error';
import { KEY_METADATA, type GatewayDispute, type PaymentGateway } from './port';
import { toDispute, toEvent, toIntent, toRefund, toTransfer } from './stripe-objects';
import { toStripeAmount } from './stripe-units';
import { checkSignature } from './webhook-signature';

export interface StripeOptions {
  secretKey: string;
  webhookSecret: string;
  /** Stripe's own address when empty. */
  apiUrl: string;
  timeoutMs: number;
  toleranceSeconds: number;
}

const INTENT_DETAILS = { expand: ['latest_charge.balance_transaction'] };

/** Stripe with separate charges and transfers: https://docs.stripe.com/connect/separate-charges-and-transfers */
export function createStripeGateway(options: StripeOptions): PaymentGateway {
  const stripe = createClient(options);
  return {
    name: 'stripe',
    createIntent: (request) =>
      calling(async () => {
        const { reference, amountCents, currency, idempotencyKey, description, customerEmail, metadata } = request;
        const intent = await stripe.paymentIntents.create(
          {
            ...money(amountCents, currency),
            automatic_payment_methods: { enabled: true },
            description,
            receipt_email: customerEmail,
            transfer_group: reference,
            metadata: { ...metadata, [KEY_METADATA]: idempotencyKey },
          },
          { idempotencyKey },
        );
        return toIntent(intent);
      }),
    getIntent: (id) => calling(async () => toIntent(await stripe.paymentIntents.retrieve(id, INTENT_DETAILS))),
    cancelIntent: (id, idempotencyKey) =>
      calling(async () => {
        try {
          return toIntent(await stripe.paymentIntents.cancel(id, {}, { idempotencyKey }));
        } catch (error) {
          if (!isStripeCode(error, 'payment_intent_unexpected_state')) throw error;
          // Paid or cancelled before: which of them, the intent itself tells.
          return toIntent(await stripe.paymentIntents.retrieve(id, INTENT_DETAILS));
        }
      }),
    refund: ({ intentId, amountCents, currency, idempotencyKey, reason, metadata }) =>
      calling(async () => {
        const refund = await stripe.refunds.create(
          {
            payment_intent: intentId,
            amount: money(amountCents, currency).amount,
            metadata: { ...metadata, reason, [KEY_METADATA]: idempotencyKey },
          },
          { idempotencyKey },
        );
        return toRefund(refund);
      }),
    getRefund: (id) => calling(async () => toRefund(await stripe.refunds.retrieve(id))),
    findRefund: (intentId, idempotencyKey) =>
      calling(async () => {
        for await (const refund of stripe.refunds.list({ payment_intent: intentId, limit: 100 })) {
          if (refund.metadata?.[KEY_METADATA] === idempotencyKey) return toRefund(refund);
        }
        return null;
      }),
    getDispute: (id) => calling(async () => toDispute(await stripe.disputes.retrieve(id))),
    disputesOf: (intentId) =>
      calling(async () => {
        const disputes: GatewayDispute[] = [];
        for await (const dispute of stripe.disputes.list({ payment_intent: intentId, limit: 100 })) {
          disputes.push(toDispute(dispute));
        }
        return disputes;
      }),
    createTransfer: ({ destination, group, amountCents, currency, idempotencyKey, metadata }) =>
      calling(async () => {
        const transfer = await stripe.transfers.create(
          {
            ...money(amountCents, currency),
            destination,
            transfer_group: group,
            metadata: { ...metadata, [KEY_METADATA]: idempotencyKey },
          },
          { idempotencyKey },
        );
        return toTransfer(transfer);
      }),
    getTransfer: (id) => calling(async () => toTransfer(await stripe.transfers.retrieve(id))),
    findTransfer: (group, idempotencyKey) =>
      calling(async () => {
        for await (const transfer of stripe.transfers.list({ transfer_group: group, limit: 100 })) {
          if (transfer.metadata[KEY_METADATA] === idempotencyKey) return toTransfer(transfer);
        }
        return null;
      }),
    reverseTransfer: ({ transferId, amountCents, currency, idempotencyKey }) =>
      calling(async () => {
        const { amount } = money(amountCents, currency);
        await stripe.transfers.createReversal(transferId, { amount }, { idempotencyKey });
        return toTransfer(await stripe.transfers.retrieve(transferId));
      }),
    verifyWebhook: (rawBody, headers, now) => {
      const { webhookSecret: secret, toleranceSeconds } = options;
      checkSignature({ rawBody, headers, secret, now, toleranceSeconds });
      return readEvent(rawBody);
    },
  };
}

/** A signed body that is no event is as good as unsigned. */
export function readEvent(rawBody: Buffer): ReturnType<PaymentGateway['verifyWebhook']> {
  try {
    return toEvent(JSON.parse(rawBody.toString('utf8')) as Stripe.Event);
  } catch {
    throw new AppError('invalid_signature', 'The signed body is not an event.');
  }
}

function createClient({ secretKey, apiUrl, timeoutMs }: StripeOptions): Stripe {
  const url = apiUrl ? new URL(apiUrl) : null;
  const protocol = url?.protocol === 'http:' ? 'http' : 'https';
  return new Stripe(secretKey, {
    timeout: timeoutMs,
    // Stripe's client repeats under the same idempotency key; what still fails is left to our jobs.
    maxNetworkRetries: 1,
    telemetry: false,
    ...(url && { protocol, host: url.hostname, port: Number(url.port) || (protocol === 'http' ? 80 : 443) }),
  });
}

function money(amountCents: number, currency: string): { amount: number; currency: string } {
  return { amount: toStripeAmount(amountCents, currency), currency: currency.toLowerCase() };
}

async function calling<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof Stripe.errors.StripeError ? toGatewayError(error) : error;
  }
}

function toGatewayError(error: Stripe.errors.StripeError): GatewayError {
  const code = error.code ?? error.type;
  const { errors } = Stripe;
  if (error instanceof errors.StripeConnectionError || error instanceof errors.StripeAPIError) {
    return new GatewayError('unknown', code, `The payment gateway did not answer: ${error.message}`);
  }
  if (error instanceof errors.StripeRateLimitError) {
    return new GatewayError('not_sent', code, 'The payment gateway is busy.');
  }
  // A wrong key says nothing about the payment: the call is made again when the key is right.
  if (error instanceof errors.StripeAuthenticationError || error instanceof errors.StripePermissionError) {
    return new GatewayError('not_sent', code, 'The payment gateway does not accept our key.');
  }
  // Another call with this key is under way: what comes of it is not known yet.
  if (error.statusCode === 409) return new GatewayError('unknown', code, 'The payment gateway is still at it.');
  return new GatewayError('refused', code, error.message);
}

function isStripeCode(error: unknown, code: string): boolean {
  return error instanceof Stripe.errors.StripeError && error.code === code;
}
