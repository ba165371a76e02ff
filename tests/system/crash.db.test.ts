import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishEvent } from '../../src/api/system/public';
import { revealEndpointSecret } from '../../src/api/system/use-cases/webhooks/reveal-endpoint-secret';
import { bootApp, type TestApp } from '../support/boot';
import { EXPERTS_AND_BILLING } from '../support/boots';
import { spawnServer, type SpawnedServer } from '../support/spawn-server';
import { waitFor } from '../support/wait-for';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';

const EVENTS = 40;

let producer: TestApp;
let receiver: WebhookReceiver;
let worker: SpawnedServer | undefined;

const ids = () => new Set(receiver.received.map((call) => call.headers['webhook-id']));
const startWorker = () =>
  spawnServer(producer.database, { env: { ...EXPERTS_AND_BILLING.env, GRAPHQL: 'off', JOBS_CONCURRENCY: '3' } });

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  producer = await bootApp(EXPERTS_AND_BILLING, { JOBS: 'off' });
});

afterAll(async () => {
  await worker?.kill();
  await producer?.stop();
  await receiver.stop();
});

describe('a server that is killed while it delivers', () => {
  it('has, after its restart, told the receiver of every event, which can tell repetitions by their id', async () => {
    const endpoint = await producer.strapi.documents('api::system.webhook-endpoint').create({
      data: { name: 'CRM', url: receiver.url, events: ['lead.*'] } as object,
    });
    const secret = await revealEndpointSecret(producer.strapi, endpoint.documentId);
    receiver.answer = () => ({ status: 200, delayMs: 60 });
    for (let n = 0; n < EVENTS; n += 1) {
      await producer.strapi.db.transaction(() =>
        publishEvent(producer.strapi, { type: 'lead.tested', key: `l${n}`, payload: { leadId: `l${n}` } }),
      );
    }
    worker = await startWorker();
    await waitFor('some events', () => ids().size >= 10, 30_000);
    await worker.kill();
    const beforeRestart = ids().size;
    expect(beforeRestart).toBeLessThan(EVENTS);

    worker = await startWorker();
    await waitFor('all events', () => ids().size === EVENTS, 60_000);
    await waitFor('all deliveries to be recorded', async () => {
      const open = await producer.strapi.db
        .query('api::system.webhook-delivery')
        .count({ where: { deliveryState: { $ne: 'delivered' } } });
      return open === 0;
    });
    const leads = receiver.received.map((call) => receiver.verify(call, secret).data.leadId);
    expect(new Set(leads).size).toBe(EVENTS);
    const pending = await producer.strapi.db
      .query('api::system.outbox-message')
      .count({ where: { outboxState: { $ne: 'delivered' } } });
    expect(pending).toBe(0);
    // What was cut off came again; what was recorded did not.
    expect(receiver.received.length).toBeLessThanOrEqual(EVENTS + 3);
  }, 180_000);

  it('finishes what it has begun when it is asked to stop', async () => {
    receiver.answer = () => ({ status: 200, delayMs: 500 });
    const before = ids().size;
    await producer.strapi.db.transaction(() =>
      publishEvent(producer.strapi, { type: 'lead.tested', key: 'last', payload: { leadId: 'last' } }),
    );
    await waitFor('the call', () => ids().size === before + 1, 20_000);
    expect(await worker?.terminate()).toBe(0);
    const [delivery] = await producer.strapi.db
      .query('api::system.webhook-delivery')
      .findMany({ orderBy: { id: 'desc' }, limit: 1 });
    expect(delivery).toMatchObject({ deliveryState: 'delivered', attemptCount: 1 });
  }, 60_000);
});
