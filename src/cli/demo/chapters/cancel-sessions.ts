import { asGuest, bookAndPay, findSlots, waitUntil } from '../client';
import type { ApiReply } from '../api-client';
import { person } from '../scene';
import type { Scene } from '../scene';
import type { ApiProblem, Booking, Slot } from '../shapes';
import { money } from '../story';

const HOUR_MS = 3_600_000;
/** Until when the offering may be cancelled free of charge; longer than a weekend, on which no expert works. */
const FREE_UNTIL_MS = 96 * HOUR_MS;

export interface Cancelled {
  totalCents: number;
  refundedCents: number;
}

/** Two cancellations of an offering that may be cancelled free of charge until some hours before. */
export async function cancelSessions(scene: Scene, offering: string): Promise<Cancelled[]> {
  const { story, api } = scene;
  const { body } = await findSlots(api, { offering, timezone: 'Europe/Berlin' });
  const until = (slot: Slot): number => Date.parse(slot.start) - Date.now();
  const early = (body.data ?? []).findLast((slot) => until(slot) > FREE_UNTIL_MS + HOUR_MS);
  const late = (body.data ?? []).find((slot) => until(slot) < FREE_UNTIL_MS - HOUR_MS);

  story.chapter('A client cancels in time');
  const inTime = await cancelOne(scene, { offering, slot: early, name: 'Clara' });
  story.chapter('Another cancels too late');
  const tooLate = await cancelOne(scene, { offering, slot: late, name: 'Lars' });
  return [inTime, tooLate];
}

async function cancelOne(
  scene: Scene,
  { offering, slot, name }: { offering: string; slot: Slot | undefined; name: string },
): Promise<Cancelled> {
  const { story, api } = scene;
  story.check('there is such a time', slot !== undefined);
  if (!slot) return { totalCents: 0, refundedCents: 0 };
  const client = person(scene, name, { language: 'de', timezone: 'Europe/Berlin' });
  const booked = await bookAndPay(api, { offering, start: slot.start, client });
  const { terms, price, reference, documentId } = booked.booking;
  const isFree = Date.now() < Date.parse(terms.freeCancellationUntil);
  story.tell(`Booking ${reference} at ${booked.booking.localStart}, ${money(price.totalCents, price.currency)} paid`);
  story.tell(`free to cancel until ${terms.freeCancellationUntil} (${terms.cancellationHours} h before)`);

  const path = `/api/bookings/${documentId}/cancel`;
  const reply: ApiReply<{ data: Booking } & ApiProblem> = await asGuest(api, booked).post(path, {
    data: { reason: 'Something came up' },
  });
  story.note(`POST ${path} → ${reply.status}`);
  const percent = isFree ? 100 : terms.lateCancellationRefundPercent;
  const due = Math.round((price.totalCents * percent) / 100);
  const after = await waitUntil(api, booked, (booking) => booking.price.refundedCents === due);
  story.tell(`${after.bookingStatus}; ${money(after.price.refundedCents, price.currency)} went back`);
  story.same('the session is cancelled', after.bookingStatus, 'cancelled');
  story.same(`${percent} % went back`, after.price.refundedCents, due);
  return { totalCents: price.totalCents, refundedCents: after.price.refundedCents };
}
