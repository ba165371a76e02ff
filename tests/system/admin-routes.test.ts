import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enqueueOutbox, registerOutboxChannel } from '../../src/api/system/public';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EXPERTS_AND_BILLING } from '../support/boots';
import { settleJobs } from '../support/jobs';
import { waitFor } from '../support/wait-for';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';

let app: TestApp;
let admin: AdminSession;
let author: AdminSession;
let receiver: WebhookReceiver;
let isDown = true;

const ENDPOINTS = '/content-manager/collection-types/api::system.webhook-endpoint';

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  app = await bootApp(EXPERTS_AND_BILLING);
  admin = await openAdminSession(app);
  author = await openAdminSession(app, 'strapi-author');
  registerOutboxChannel(app.strapi, 'test', {
    schedule: [],
    deliver: async () => {
      if (isDown) throw new Error('down');
    },
  });
});

afterAll(async () => {
  await app?.stop();
  await receiver.stop();
});

describe('webhook endpoints in the admin', () => {
  it('are made in the content manager, revealed, tried, rotated and replayed', async () => {
    const made = await admin.post(ENDPOINTS, { name: 'CRM', url: receiver.url, events: ['booking.*'] }).expect(201);
    const { documentId } = made.body.data as { documentId: string };
    expect(JSON.stringify(made.body)).not.toContain('whsec_');

    const revealed = await admin.get(`/system/webhook-endpoints/${documentId}/secret`).expect(200);
    const { secret } = revealed.body.data as { secret: string };
    expect(revealed.headers['cache-control']).toBe('no-store');

    const tried = await admin.post(`/system/webhook-endpoints/${documentId}/test`).expect(202);
    await waitFor('the test event', () => receiver.received.length === 1);
    await settleJobs(app);
    expect(receiver.verify(receiver.received[0], secret).type).toBe('system.test');

    const rotated = await admin.post(`/system/webhook-endpoints/${documentId}/rotate-secret`).expect(200);
    const { deliveryId } = tried.body.data as { deliveryId: string };
    await admin.post(`/system/webhook-deliveries/${deliveryId}/replay`).expect(202);
    await waitFor('the replay', () => receiver.received.length === 2);
    await settleJobs(app);
    const again = receiver.verify(receiver.received[1], (rotated.body.data as { secret: string }).secret);
    expect(again.id).toBe(receiver.received[0]?.headers['webhook-id']);
  });

  it('mark what is wrong in the content manager', async () => {
    const refused = await admin.post(ENDPOINTS, { name: 'X', url: 'http://10.0.0.1/', events: ['lead.*'] }).expect(400);
    expect(refused.body.error.details).toMatchObject({ code: 'invalid_input', errors: [{ path: ['url'] }] });
  });

  it('can be edited and saved again as the content manager sends them, without losing the secret', async () => {
    const made = await admin.post(ENDPOINTS, { name: 'Saved', url: receiver.url, events: ['lead.*'] }).expect(201);
    const { documentId } = made.body.data as { documentId: string };
    const read = async () =>
      (await admin.get(`/system/webhook-endpoints/${documentId}/secret`).expect(200)).body.data.secret as string;
    const before = await read();
    const form = (await admin.get(`${ENDPOINTS}/${documentId}`).expect(200)).body.data as Record<string, unknown>;
    const { id: _id, documentId: _documentId, createdAt: _c, updatedAt: _u, ...values } = form;
    await admin.put(`${ENDPOINTS}/${documentId}`, { ...values, name: 'Renamed' }).expect(200);
    expect(await read()).toBe(before);
  });
});

describe('dead letters in the admin', () => {
  it('are listed without their payload and tried again', async () => {
    const id = await enqueueOutbox(app.strapi, {
      channel: 'test',
      kind: 'note',
      payload: { to: 'client@example.com' },
    });
    await settleJobs(app);
    const listed = await admin.get('/system/outbox').expect(200);
    expect(listed.body.data.messages).toMatchObject([
      { documentId: id, channel: 'test', attempts: 1, lastError: 'down' },
    ]);
    expect(listed.body.data.gauges.dead).toEqual({ test: 1 });
    expect(JSON.stringify(listed.body)).not.toContain('client@example.com');

    isDown = false;
    await admin.post(`/system/outbox/messages/${id}/retry`).expect(202);
    await settleJobs(app);
    expect((await admin.get('/system/outbox').expect(200)).body.data.messages).toEqual([]);
    await admin.post(`/system/outbox/messages/${id}/retry`).expect(404);
    await admin.post('/system/outbox/jobs/123456/retry').expect(404);
  });
});

describe('without the right', () => {
  const routes: ['get' | 'post', string][] = [
    ['get', '/system/webhook-endpoints/x/secret'],
    ['post', '/system/webhook-endpoints/x/rotate-secret'],
    ['post', '/system/webhook-endpoints/x/test'],
    ['post', '/system/webhook-deliveries/x/replay'],
    ['get', '/system/outbox'],
    ['post', '/system/outbox/messages/x/retry'],
    ['post', '/system/outbox/jobs/1/retry'],
    ['get', '/system/trash'],
    ['post', '/system/trash/entries/x/restore'],
    ['post', '/system/trash/marked/api::experts.consultant/x/restore'],
  ];

  it.each(routes)('%s %s is refused', async (method, path) => {
    await author[method](path).expect(403);
    await app.http[method](path).expect(401);
    const known = await admin[method](path);
    expect([200, 404]).toContain(known.status);
  });
});
