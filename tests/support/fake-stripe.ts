import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import examples from '../fixtures/stripe-objects.json';

type Json = Record<string, unknown>;
interface StripeObject extends Json {
  id: string;
  object: string;
  amount: number;
  currency: string;
  metadata: Record<string, string>;
}

interface Answer {
  status: number;
  body: Json;
}

export interface FakeStripe {
  url: string;
  /** Pays an intent as a client's browser would; `declined` leaves it open, `disputed` gives the dispute's id. */
  pay(intentId: string, card: 'ok' | 'declined' | 'disputed'): string | null;
  /** Contests a part of an intent, or asks about it; the dispute's id. */
  dispute(intentId: string, given: { amount: number; status: string }): string;
  /** Brings a dispute to a state; `back` is what the bank gives back of the amount. */
  decide(disputeId: string, given: { status: string; back?: number }): void;
  /** Calls that came in, as `POST /v1/refunds`. */
  calls: string[];
  /** The next so many calls are carried out, and then the connection breaks instead of an answer. */
  breakAfterNext: number;
  stop(): Promise<void>;
}

const failure = (status: number, code: string, type = 'invalid_request_error'): Answer => ({
  status,
  body: { error: { type, code, message: `Fake Stripe: ${code}` } },
});

/** States in which a bank holds the money. */
const HOLDS = ['needs_response', 'under_review', 'appeal_needs_response', 'appeal_under_review'];

const takenBy = ({ balance_transactions: moves }: StripeObject): number =>
  (moves as { amount: number }[]).reduce((sum, { amount }) => sum - amount, 0);

/** Speaks the part of Stripe's API that we use, in the shapes of Stripe's own example objects, and keeps state. */
export async function startFakeStripe(): Promise<FakeStripe> {
  const objects = new Map<string, StripeObject>();
  const answers = new Map<string, { fingerprint: string; answer: Answer }>();
  let serial = 0;

  const make = (kind: keyof typeof examples, given: Json): StripeObject => {
    const example = structuredClone(examples[kind]) as Json;
    const made = { ...example, metadata: {}, ...given, id: `${String(example.id).split('_')[0]}_fake_${++serial}` };
    objects.set(made.id, made as unknown as StripeObject);
    return made as unknown as StripeObject;
  };
  const all = (kind: string) => [...objects.values()].filter(({ object }) => object === kind);
  const list = (data: StripeObject[]): Answer => ({ status: 200, body: { object: 'list', data, has_more: false } });
  const ok = (body: Json): Answer => ({ status: 200, body });

  const create: Record<string, (form: Json) => Answer> = {
    payment_intents: ({ amount, currency, ...form }) => {
      const clean = { last_payment_error: null, latest_charge: null, status: 'requires_payment_method' };
      const intent = make('payment_intent', { ...clean, ...form, amount: Number(amount), currency });
      intent.client_secret = `${intent.id}_secret_fake`;
      return ok(intent);
    },
    refunds: ({ payment_intent, amount, metadata }) => {
      const intent = objects.get(String(payment_intent));
      const given = all('refund').filter((refund) => refund.payment_intent === payment_intent);
      const before = given.reduce((sum, refund) => sum + refund.amount, 0);
      if (intent?.status !== 'succeeded') return failure(400, 'charge_not_captured');
      const disputes = all('dispute').filter((dispute) => dispute.payment_intent === payment_intent);
      if (disputes.some(({ status }) => HOLDS.includes(String(status)))) return failure(400, 'charge_disputed');
      const taken = disputes.reduce((sum, dispute) => sum + takenBy(dispute), 0);
      if (before + taken + Number(amount) > intent.amount) return failure(400, 'charge_already_refunded');
      return ok(make('refund', { payment_intent, amount: Number(amount), currency: intent.currency, metadata }));
    },
    transfers: ({ amount, ...form }) => ok(make('transfer', { ...form, amount: Number(amount) })),
  };

  const act = (object: StripeObject, action: string, form: Json): Answer => {
    if (action === 'cancel') {
      if (object.status !== 'requires_payment_method') return failure(400, 'payment_intent_unexpected_state');
      return ok(Object.assign(object, { status: 'canceled' }));
    }
    const reversed = Number(object.amount_reversed) + Number(form.amount);
    if (reversed > object.amount) return failure(400, 'amount_too_large');
    object.amount_reversed = reversed;
    return ok(make('transfer_reversal', { amount: Number(form.amount), transfer: object.id }));
  };

  const answer = (method: string, url: URL, form: Json): Answer => {
    const [, , resource = '', id, action] = url.pathname.split('/');
    if (id === undefined && method === 'POST') return create[resource]?.(form) ?? failure(404, 'unknown_route');
    if (id === undefined) {
      const field = resource === 'transfers' ? 'transfer_group' : 'payment_intent';
      return list(all(resource.slice(0, -1)).filter((object) => object[field] === url.searchParams.get(field)));
    }
    const object = objects.get(id);
    if (!object) return failure(404, 'resource_missing');
    return action === undefined ? ok(object) : act(object, action, form);
  };

  /** Stripe remembers the answer to a key, and refuses the key for other parameters. */
  const answerOnce = (request: { method: string; url: URL; body: string; key?: string }): Answer => {
    const { method, url, body, key } = request;
    const run = () => answer(method, url, parseForm(body));
    if (key === undefined) return run();
    const fingerprint = `${url.pathname} ${body}`;
    const known = answers.get(key);
    if (known)
      return known.fingerprint === fingerprint
        ? known.answer
        : failure(400, 'idempotency_key_in_use', 'idempotency_error');
    const given = structuredClone(run());
    if (given.status < 400) answers.set(key, { fingerprint, answer: given });
    return given;
  };

  const fake: FakeStripe = {
    url: '',
    calls: [],
    breakAfterNext: 0,
    pay: (intentId, card) => {
      const intent = objects.get(intentId);
      if (intent?.status !== 'requires_payment_method') throw new Error(`Intent ${intentId} cannot be paid`);
      const transaction = make('balance_transaction', { amount: intent.amount, currency: intent.currency, fee: 59 });
      const charge = make('charge', {
        amount: intent.amount,
        payment_intent: intentId,
        balance_transaction: transaction,
      });
      intent.latest_charge = charge;
      if (card === 'declined') {
        const error = { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline', charge: charge.id };
        intent.last_payment_error = { ...error, message: 'Your card was declined.' };
        return null;
      }
      Object.assign(intent, { status: 'succeeded', amount_received: intent.amount, last_payment_error: null });
      if (card === 'ok') return null;
      return fake.dispute(intentId, { amount: intent.amount, status: 'needs_response' });
    },
    dispute: (intentId, { amount, status }) => {
      const { currency } = objects.get(intentId) ?? { currency: 'usd' };
      const state = { status, reason: 'fraudulent', payment_intent: intentId, amount, currency };
      const moves = HOLDS.includes(status) ? [{ amount: -amount, currency }] : [];
      return make('dispute', { ...state, balance_transactions: moves }).id;
    },
    decide: (disputeId, { status, back = 0 }) => {
      const dispute = objects.get(disputeId);
      if (!dispute) throw new Error(`There is no dispute ${disputeId}`);
      const { amount, currency } = dispute;
      const before = dispute.balance_transactions as Json[];
      const taken = HOLDS.includes(status) && before.length === 0 ? [{ amount: -amount, currency }] : [];
      const given = back > 0 ? [{ amount: back, currency }] : [];
      Object.assign(dispute, { status, balance_transactions: [...before, ...taken, ...given] });
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://fake');
    fake.calls.push(`${method} ${url.pathname}`);
    const key = request.headers['idempotency-key'] as string | undefined;
    const given = answerOnce({ method, url, body: Buffer.concat(chunks).toString('utf8'), key });
    if (fake.breakAfterNext > 0) {
      fake.breakAfterNext -= 1;
      request.socket.destroy();
      return;
    }
    response.writeHead(given.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(given.body));
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}

/** `metadata[a]=b` becomes nested, as Stripe reads forms. */
function parseForm(body: string): Json {
  const form: Json = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const [, outer = name, inner] = /^([^[]+)\[([^\]]+)\]$/.exec(name) ?? [];
    if (inner === undefined) form[name] = value;
    else form[outer] = { ...(form[outer] as Json | undefined), [inner]: value };
  }
  return form;
}
