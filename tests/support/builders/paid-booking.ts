import { publishEvent } from '../../../src/api/system/public';
import type { TestApp } from '../boot';
import { hold, type Held } from './booking';
import type { Offering } from './expert';

/** Tells bookings that the payment of a hold came in, as billing does. */
export async function markPaid(app: TestApp, bookingId: string): Promise<void> {
  await app.strapi.db.transaction(() =>
    publishEvent(app.strapi, {
      type: 'payment.succeeded',
      key: bookingId,
      payload: {
        bookingId,
        paymentDocumentId: 'test',
        intentId: null,
        amountCents: 10_000,
        currency: 'USD',
        paymentMethod: 'card',
        occurredAt: app.clock.now().toISOString(),
      },
    }),
  );
}

/** A confirmed booking. */
export async function bookPaid(
  app: TestApp,
  offering: Offering,
  order: { start: string } & Record<string, unknown>,
): Promise<Held> {
  const held = await hold(app, offering, order);
  await markPaid(app, held.documentId);
  return held;
}
