import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { confirmed } from '../support/builders/payment';

let app: TestApp;
let offering: Offering;

beforeAll(async () => {
  app = await bootApp();
  offering = await createOffering(app, await createExpert(app));
}, 120_000);
afterAll(() => app?.stop());

test('each role is offered what its state, the time and the role allow, and no more', async () => {
  const { documentId } = await confirmed(app, offering, { start: inDays(app, 5) });
  const offered = async (role: string) => {
    const staff = await openAdminSession(app, role);
    const { status, body } = await staff.get(`/bookings/${documentId}/steps`);
    expect(status).toBe(200);
    const { steps } = body.data as { steps: string[] };
    for (const transition of ['complete', 'start'].filter((step) => !steps.includes(step))) {
      const refused = await staff.post(`/bookings/${documentId}/transitions`, { data: { transition } });
      expect(refused.status).toBeGreaterThanOrEqual(400);
    }
    return body.data as unknown;
  };
  expect(await offered('finance')).toEqual({ steps: [], refund: true });
  expect(await offered('booking-manager')).toEqual({ steps: ['cancel'], refund: false });
});

test('whoever reads no bookings is told nothing', async () => {
  const { documentId } = await confirmed(app, offering, { start: inDays(app, 6) });
  const editor = await openAdminSession(app, 'editor');
  expect((await editor.get(`/bookings/${documentId}/steps`)).status).toBe(403);
});
