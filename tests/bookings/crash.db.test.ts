import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertLedgerBalanced } from '../../src/api/billing/public';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';
import { spawnServer } from '../support/spawn-server';
import type { SpawnedServer } from '../support/spawn-server';
import { waitFor } from '../support/wait-for';
import { startWebhookReceiver } from '../support/webhook-receiver';
import type { WebhookReceiver } from '../support/webhook-receiver';

const BOOKINGS = 50;
const KILLS = 3;

/** It books nothing and works on nothing: the server does, on the same database. */
let app: TestApp;
let server: SpawnedServer;
let restart: Promise<void> = Promise.resolve();
let receiver: WebhookReceiver;
let offering: Offering;
let start: string;

// All clients of this test have one address.
const env = { JOBS_LEASE_SECONDS: '3', IDEMPOTENCY_LEASE_SECONDS: '2', BOOKING_MAX_HOLDS_PER_ADDRESS: '0' };

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  offering = await createOffering(app, await createExpert(app, { slotStepMinutes: 60 }));
  start = inDays(app, 5, 0);
  await app.strapi.documents('api::system.webhook-endpoint').create({
    data: { name: 'CRM', url: receiver.url, events: ['booking.*', 'lead.*'] } as never,
  });
  server = await spawnServer(app.database, { env });
}, 240_000);

afterAll(async () => {
  await server.kill();
  await receiver.stop();
  await app.stop();
});

/** A client that repeats a call, under one Idempotency-Key, until the server answers. */
async function insist(call: string, body: object, token = ''): Promise<{ status: number; body: never }> {
  const key = randomUUID();
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      const response = await fetch(`${server.url}/api${call}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-manage-token': token },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      });
      // The first try is still in flight, or died in flight.
      const answer = { status: response.status, body: (await response.json()) as never };
      if (
        response.status < 500 &&
        (answer.body as { error?: { details?: { code?: string } } }).error?.details?.code !== 'idempotency_in_flight'
      ) {
        return answer;
      }
    } catch {
      // The server was killed meanwhile; the next try is at the one that takes its place.
      await restart;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No answer to ${call}`);
}

interface Body {
  data: { documentId: string; state: string; intentId: string; clientSecret: string };
  meta: { manageToken: string };
}

async function bookAndPay(index: number): Promise<string> {
  const at = new Date(Date.parse(start) + index * 3_600_000).toISOString();
  const held = (await insist('/bookings', holdRequest(offering, at))) as { status: number; body: Body };
  if (held.status !== 201) throw new Error(`hold ${index}: ${JSON.stringify(held)}`);
  const { documentId } = held.body.data;
  const token = held.body.meta.manageToken;
  let intent: Body['data'] | undefined;
  while (intent?.state !== 'ready') {
    intent = ((await insist(`/bookings/${documentId}/payment`, { data: {} }, token)).body as Body).data;
    if (intent.state === 'closed') return documentId;
  }
  await insist(`/billing/simulator/intents/${intent.intentId}/confirm`, {
    data: { clientSecret: intent.clientSecret, cardNumber: '4242424242424242' },
  });
  return documentId;
}

/** Kills the server at random moments while bookings are made, and starts another on the same database. */
async function killAndRestart(stillBooking: () => boolean): Promise<number> {
  let kills = 0;
  while (kills < KILLS && stillBooking()) {
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 1500));
    kills += 1;
    restart = server.kill().then(async () => {
      server = await spawnServer(app.database, { env });
    });
    await restart;
  }
  return kills;
}

async function mailsOf(folder: string): Promise<{ messageId: string; subject: string; text: string }[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))));
}

test('50 bookings survive kills at random moments: each is confirmed with its ledger, each side effect once', async () => {
  let open = BOOKINGS;
  const restarts = killAndRestart(() => open > 0);
  const ids: string[] = [];
  const work = Array.from({ length: BOOKINGS }, (_, index) => index);
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      for (let index = work.shift(); index !== undefined; index = work.shift()) {
        ids.push(await bookAndPay(index));
        open -= 1;
      }
    }),
  );
  expect(await restarts).toBeGreaterThanOrEqual(1);
  expect(new Set(ids).size).toBe(BOOKINGS);

  const events = () => {
    const unique = new Map(receiver.received.map((call) => [String(call.headers['webhook-id']), call]));
    return [...unique.values()].map((call) => JSON.parse(call.body) as { type: string; data: { bookingId: string } });
  };
  await waitFor(
    'all confirmations',
    () => events().filter(({ type }) => type === 'booking.confirmed').length >= BOOKINGS,
    120_000,
  );
  await waitFor(
    'all mails',
    async () => (await mailsOf(path.join(app.database.folder, 'mail'))).length >= BOOKINGS * 2,
    120_000,
  );
  await server.terminate();

  for (const type of ['lead.created', 'booking.held', 'booking.confirmed']) {
    const told = events()
      .filter((event) => event.type === type)
      .map(({ data }) => data.bookingId);
    expect(told.sort()).toEqual([...ids].sort());
  }
  const bookings = await app.strapi.db.query('api::bookings.consultant-booking').findMany({});
  expect(bookings.map(({ bookingStatus }: { bookingStatus: string }) => bookingStatus)).toEqual(
    Array(BOOKINGS).fill('confirmed'),
  );
  for (const id of ids) {
    const entries = await app.strapi.db
      .query('api::billing.ledger-entry')
      .findMany({ where: { bookingDocumentId: id } });
    const cents = entries.map(({ amountCents }: { amountCents: number }) => amountCents);
    expect(cents.sort((a: number, b: number) => a - b)).toEqual([-8500, -1500, 10_000]);
  }
  await assertLedgerBalanced(app.strapi);
}, 420_000);
