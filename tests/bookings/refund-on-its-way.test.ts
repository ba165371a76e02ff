import { afterAll, beforeAll, expect, test } from 'vitest';
import { refundPayment } from '../../src/api/billing/public';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { asGuest, hold, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { payIntent, reaches } from '../support/builders/payment';
import { CARDS } from '../support/builders/payments';

let app: TestApp;

beforeAll(async () => {
  app = await bootApp();
}, 120_000);

afterAll(() => app.stop());

test('a cancellation while a part is being paid back gives the rest, and both arrive', async () => {
  const offering = await createOffering(app, await createExpert(app));
  const held = await hold(app, offering, { start: inDays(app, 9, 9) });
  await payIntent(app, held, CARDS.refundLater);
  await reaches(app, held, { bookingStatus: 'confirmed' });
  await app.strapi.db.transaction(() =>
    refundPayment(app.strapi, {
      bookingDocumentId: held.documentId,
      amountCents: 1000,
      reason: 'goodwill',
      idempotencyKey: 'goodwill-0001',
    }),
  );
  const cancelled = await asGuest(app, held)('cancel');
  expect(cancelled.status).toBe(200);
  expect(cancelled.body.meta.refund).toEqual({ amountCents: 9000, reason: 'free_cancellation' });
  const booking = await reaches(app, held, { paymentStatus: 'refunded' });
  expect(booking.price.refundedCents).toBe(10_000);
});
