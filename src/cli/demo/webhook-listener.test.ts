import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWebhookListener } from './webhook-listener';
import type { WebhookListener } from './webhook-listener';

const SECRET = `whsec_${Buffer.from('a-secret-of-the-demo-crm').toString('base64')}`;
const body = JSON.stringify({ type: 'booking.confirmed', data: { bookingId: 'b1' } });

let crm: WebhookListener;
beforeEach(async () => {
  crm = await startWebhookListener();
});
afterEach(() => crm.stop());

async function send(signature: string, at: Date): Promise<number> {
  const headers = {
    'webhook-id': 'evt_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signature,
  };
  return (await fetch(crm.url, { method: 'POST', body, headers })).status;
}

it('believes a signed webhook, and a repeated one once', async () => {
  crm.setSecret(SECRET);
  const at = new Date();
  const signature = new Webhook(SECRET).sign('evt_1', at, body);
  expect(await send(signature, at)).toBe(204);
  expect(await send(signature, at)).toBe(204);
  expect(crm.received).toMatchObject([{ id: 'evt_1', type: 'booking.confirmed', data: { bookingId: 'b1' } }]);
});

it('refuses what is forged, old, or comes before a secret was agreed', async () => {
  const at = new Date();
  expect(await send(new Webhook(SECRET).sign('evt_1', at, body), at)).toBe(401);
  crm.setSecret(SECRET);
  const foreign = `whsec_${Buffer.from('another-secret-altogether').toString('base64')}`;
  expect(await send(new Webhook(foreign).sign('evt_1', at, body), at)).toBe(401);
  const old = new Date(Date.now() - 3_600_000);
  expect(await send(new Webhook(SECRET).sign('evt_1', old, body), old)).toBe(401);
  expect(crm.received).toEqual([]);
  expect(crm.refused).toHaveLength(3);
});
