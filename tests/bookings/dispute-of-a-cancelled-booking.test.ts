import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { asGuest, hold, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { CARDS, payIntent, reaches } from '../support/builders/payment';
import { waitFor } from '../support/wait-for';

let app: TestApp;

beforeAll(async () => {
  app = await bootApp();
}, 120_000);

afterAll(() => app.stop());

test('cancelled by staff during a dispute that is won, the client gets everything back all the same', async () => {
  const offering = await createOffering(app, await createExpert(app));
  const held = await hold(app, offering, { start: inDays(app, 5) });
  const intent = (await asGuest(app, held)('payment')).body.data;
  await payIntent(app, held, CARDS.disputed);
  await reaches(app, held, { bookingStatus: 'confirmed', paymentStatus: 'disputed' });
  const staff = await openAdminSession(app);
  const cancelled = await staff.post(`/bookings/${held.documentId}/transitions`, { data: { transition: 'cancel' } });
  expect(cancelled.status).toBeLessThan(300);
  const dispute = await app.strapi.db
    .query('api::billing.dispute')
    .findOne({ where: { bookingDocumentId: held.documentId } });
  await app.http
    .post(`/api/billing/simulator/disputes/${dispute.externalDisputeId}/close`)
    .send({ data: { clientSecret: intent.clientSecret, outcome: 'won' } })
    .expect(200);
  await reaches(app, held, { bookingStatus: 'cancelled', paymentStatus: 'refunded' });
  const sums = await waitFor('the ledger', async () => {
    const entries = await app.strapi.db
      .query('api::billing.ledger-entry')
      .findMany({ where: { bookingDocumentId: held.documentId } });
    const byAccount = new Map<string, number>();
    for (const { accountCode, amountCents } of entries as { accountCode: string; amountCents: number }[]) {
      byAccount.set(accountCode, (byAccount.get(accountCode) ?? 0) + amountCents);
    }
    return [...byAccount.values()].every((cents) => cents === 0) ? byAccount : null;
  });
  expect(sums.size).toBeGreaterThan(0);
});
