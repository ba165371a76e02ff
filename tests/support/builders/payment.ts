import type { TestApp } from '../boot';
import { waitFor } from '../wait-for';
import { asGuest, hold, view } from './booking';
import type { Held } from './booking';
import type { Offering } from './expert';

export const CARDS = { good: '4242424242424242', declined: '4000000000000002', disputed: '4000000000000259' };

/** Pays a held booking at the simulator as the client's browser would; the confirmation comes by webhook. */
export async function payIntent(app: TestApp, held: Pick<Held, 'documentId' | 'manageToken'>, cardNumber = CARDS.good) {
  const intent = await asGuest(app, held)('payment');
  if (intent.body.data?.state !== 'ready') throw new Error(`payment: ${intent.status} ${JSON.stringify(intent.body)}`);
  return app.http
    .post(`/api/billing/simulator/intents/${intent.body.data.intentId}/confirm`)
    .send({ data: { clientSecret: intent.body.data.clientSecret, cardNumber } });
}

/** Waits until the booking is in a state. */
export async function reaches(
  app: TestApp,
  held: Pick<Held, 'documentId' | 'manageToken'>,
  change: Record<string, unknown>,
) {
  return waitFor(JSON.stringify(change), async () => {
    const booking = await view(app, held);
    return Object.entries(change).every(([key, value]) => booking[key] === value) ? booking : null;
  });
}

/** A booking that is held, paid and confirmed. */
export async function confirmed(
  app: TestApp,
  offering: Offering,
  order: { start: string } & Record<string, unknown>,
): Promise<Held> {
  const held = await hold(app, offering, order);
  await payIntent(app, held);
  await reaches(app, held, { bookingStatus: 'confirmed' });
  return held;
}
