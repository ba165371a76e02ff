import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishEvent } from '../../src/api/system/public';
import { replayDelivery } from '../../src/api/system/use-cases/webhooks/replay-delivery';
import { revealEndpointSecret } from '../../src/api/system/use-cases/webhooks/reveal-endpoint-secret';
import { rotateEndpointSecret } from '../../src/api/system/use-cases/webhooks/rotate-endpoint-secret';
import { sendTestEvent } from '../../src/api/system/use-cases/webhooks/send-test-event';
import type { NewEvent } from '../../src/shared/events/event-map';
import { bootApp, type TestApp } from '../support/boot';
import { advanceClock, settleJobs } from '../support/jobs';
import type { TestEvents } from '../support/test-events';
import { waitFor } from '../support/wait-for';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';

let app: TestApp;
let receiver: WebhookReceiver;

const ENDPOINT = 'api::system.webhook-endpoint';
const DELIVERY = 'api::system.webhook-delivery';

interface Row {
  documentId: string;
  [attribute: string]: unknown;
}

async function endpoint(data: Record<string, unknown> = {}): Promise<Row> {
  return (await app.strapi.documents(ENDPOINT).create({
    data: { name: 'CRM', url: receiver.url, events: ['lead.*'], ...data } as object,
  })) as unknown as Row;
}

async function publish(event: Partial<NewEvent<keyof TestEvents>> = {}): Promise<void> {
  const told: NewEvent<keyof TestEvents> = { type: 'lead.tested', key: 'b1', payload: { leadId: 'l1' }, ...event };
  await app.strapi.db.transaction(() => publishEvent(app.strapi, told));
  await settleJobs(app);
}

const deliveries = async (): Promise<Row[]> =>
  (await app.strapi.db.query(DELIVERY).findMany({ orderBy: { id: 'asc' } })) as Row[];

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  app = await bootApp();
});

afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

beforeEach(async () => {
  await settleJobs(app);
  const knex = app.strapi.db.connection;
  await knex('system_webhook_endpoints').delete();
  await knex('system_webhook_deliveries').delete();
  receiver.reset();
});

describe('outgoing webhooks', () => {
  it('send an event to each endpoint that listens, signed by the Standard Webhooks scheme', async () => {
    const { documentId } = await endpoint({ events: ['*'] });
    await endpoint({ name: 'Bookings only', events: ['booking.*'] });
    await endpoint({ name: 'Off', endpointState: 'disabled' });
    await publish({ payload: { leadId: 'l1', note: 'Zürich' } });
    await publish({ type: 'ledger.internal', payload: { account: 'a1' } });

    expect(receiver.received).toHaveLength(1);
    const [call] = receiver.received;
    const event = receiver.verify(call, await revealEndpointSecret(app.strapi, documentId));
    expect(event).toMatchObject({ type: 'lead.tested', data: { leadId: 'l1', note: 'Zürich' } });
    expect(call?.headers).toMatchObject({ 'webhook-id': event.id, 'content-type': 'application/json' });
    expect(() => receiver.verify(call, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toThrow('No matching signature');

    const [delivery, ...others] = await deliveries();
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({
      eventId: event.id,
      deliveryState: 'delivered',
      attemptCount: 1,
      lastStatusCode: 200,
      attempts: [{ statusCode: 200, error: null }],
    });
  });

  it('do not leave when the change is rolled back', async () => {
    await endpoint();
    const change = app.strapi.db.transaction(async () => {
      await publishEvent(app.strapi, { type: 'lead.tested', key: 'b1', payload: {} });
      throw new Error('rolled back');
    });
    await expect(change).rejects.toThrow('rolled back');
    await settleJobs(app);
    expect(receiver.received).toEqual([]);
    expect(await deliveries()).toEqual([]);
  });

  it('are tried again by the schedule, with the same id and body and a new timestamp', async () => {
    const { documentId } = await endpoint();
    receiver.answer = () => (receiver.received.length < 3 ? { status: 500, body: 'x'.repeat(5_000) } : { status: 204 });
    await publish();
    expect(receiver.received).toHaveLength(1);
    await advanceClock(app, 4_000);
    await settleJobs(app);
    expect(receiver.received).toHaveLength(1);
    await advanceClock(app, 3_000);
    await waitFor('the second attempt', () => receiver.received.length === 2);
    await settleJobs(app);
    await advanceClock(app, 6 * 60_000);
    await waitFor('the third attempt', () => receiver.received.length === 3);
    await settleJobs(app);

    const secret = await revealEndpointSecret(app.strapi, documentId);
    const ids = receiver.received.map((call) => receiver.verify(call, secret).id);
    expect(new Set(ids).size).toBe(1);
    expect(new Set(receiver.received.map((call) => call.body)).size).toBe(1);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ deliveryState: 'delivered', attemptCount: 3, lastError: null });
    const attempts = delivery?.attempts as { statusCode: number; response: string }[];
    expect(attempts.map((attempt) => attempt.statusCode)).toEqual([500, 500, 204]);
    expect(attempts[0]?.response.length).toBe(1_000);
  });

  it('wait as long as Retry-After asks', async () => {
    await endpoint();
    receiver.answer = () =>
      receiver.received.length < 2 ? { status: 503, headers: { 'retry-after': '600' } } : { status: 200 };
    await publish();
    await advanceClock(app, 60_000);
    await settleJobs(app);
    expect(receiver.received).toHaveLength(1);
    await advanceClock(app, 541_000);
    await waitFor('the second attempt', () => receiver.received.length === 2);
    await settleJobs(app);
  });

  it('give up and disable the endpoint when it answers 410', async () => {
    const { documentId } = await endpoint();
    receiver.answer = () => ({ status: 410 });
    await publish();
    expect(await app.strapi.db.query(ENDPOINT).findOne({ where: { documentId } })).toMatchObject({
      endpointState: 'disabled',
      disabledReason: expect.stringContaining('410') as string,
    });
    expect(await deliveries()).toMatchObject([{ deliveryState: 'failed', attemptCount: 1, lastStatusCode: 410 }]);
    await publish();
    expect(receiver.received).toHaveLength(1);
  });

  it('do not follow redirects', async () => {
    await endpoint();
    receiver.answer = (call) =>
      call.headers['x-followed']
        ? { status: 200 }
        : { status: 307, headers: { location: `${receiver.url}/elsewhere` } };
    await publish();
    expect(receiver.received).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ deliveryState: 'pending', lastStatusCode: 307 }]);
  });

  it('end after ten attempts, visibly, and can be replayed under the same id', async () => {
    const { documentId } = await endpoint();
    receiver.answer = () => ({ status: 500 });
    await publish();
    for (let attempt = 2; attempt <= 10; attempt += 1) {
      await advanceClock(app, 30 * 3_600_000);
      await waitFor(`attempt ${attempt}`, () => receiver.received.length === attempt);
      await settleJobs(app);
    }
    const [failed] = await deliveries();
    expect(failed).toMatchObject({ deliveryState: 'failed', attemptCount: 10 });
    await advanceClock(app, 100 * 3_600_000);
    await settleJobs(app);
    expect(receiver.received).toHaveLength(10);

    receiver.answer = () => ({ status: 200 });
    await replayDelivery(app.strapi, failed?.documentId ?? '');
    await waitFor('the replay', () => receiver.received.length === 11);
    await settleJobs(app);
    expect(await deliveries()).toMatchObject([{ deliveryState: 'delivered', attemptCount: 11 }]);
    expect(receiver.received[10]?.headers['webhook-id']).toBe(failed?.eventId);
    expect(() => receiver.verify(receiver.received[10], 'whsec_AAAA')).toThrow();
    receiver.verify(receiver.received[10], await revealEndpointSecret(app.strapi, documentId));
    await expect(replayDelivery(app.strapi, 'no-such-delivery')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are signed with both secrets for a day after a rotation', async () => {
    const { documentId } = await endpoint();
    const old = await revealEndpointSecret(app.strapi, documentId);
    const { secret } = await rotateEndpointSecret(app.strapi, documentId);
    expect(secret).not.toBe(old);
    await publish();
    receiver.verify(receiver.received[0], old);
    receiver.verify(receiver.received[0], secret);
    await advanceClock(app, 25 * 3_600_000);
    await publish();
    receiver.verify(receiver.received[1], secret);
    expect(() => receiver.verify(receiver.received[1], old)).toThrow('No matching signature');
  });

  it('can be tried with an event that means nothing', async () => {
    const { documentId } = await endpoint({ events: ['booking.*'] });
    await sendTestEvent(app.strapi, documentId);
    await settleJobs(app);
    expect(receiver.verify(receiver.received[0], await revealEndpointSecret(app.strapi, documentId)).type).toBe(
      'system.test',
    );
    await expect(sendTestEvent(app.strapi, 'nobody')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refuse private addresses that got into the table', async () => {
    await endpoint();
    await app.strapi.db.connection('system_webhook_endpoints').update({ url: 'http://10.0.0.1/hook' });
    await publish();
    expect((await deliveries())[0]?.lastError).toContain('10.0.0.1 is not a public address');
  });
});

describe('webhook endpoints', () => {
  it.each([
    ['url', { url: 'http://169.254.169.254/latest/meta-data' }],
    ['url', { url: 'ftp://crm.example.com' }],
    ['url', { url: 'nonsense' }],
    ['events', { events: [] }],
    ['events', { events: ['payment.*'] }],
    ['events', { events: 'lead.*' }],
  ])('mark %s of %j as wrong', async (path, data) => {
    await expect(endpoint(data)).rejects.toMatchObject({
      code: 'invalid_input',
      details: { errors: [{ path: [path] }] },
    });
  });

  it('keep their secret encrypted, and refuse one from outside', async () => {
    const { documentId } = await endpoint();
    const row = (await app.strapi.db.query(ENDPOINT).findOne({ where: { documentId } })) as Row;
    expect(row.secret).toMatch(/^enc:v1:/);
    expect(await revealEndpointSecret(app.strapi, documentId)).toMatch(/^whsec_/);
    await expect(endpoint({ secret: 'whsec_mine' })).rejects.toMatchObject({ code: 'computed_field' });
  });

  it('leave an audit trail without secrets', async () => {
    const { documentId } = await endpoint();
    await rotateEndpointSecret(app.strapi, documentId);
    const entries = (await app.strapi.db
      .query('api::system.audit-log')
      .findMany({ where: { targetDocumentId: documentId }, orderBy: { id: 'asc' } })) as Row[];
    expect(entries.map((entry) => entry.action)).toEqual([
      'webhook_endpoint.created',
      'webhook_endpoint.secret_rotated',
    ]);
    expect(JSON.stringify(entries)).not.toContain('whsec_');
    expect(JSON.stringify(entries)).not.toContain('enc:v1:');
  });
});
