import { hold, paymentIntentOf, payByCard, waitUntil } from '../client';
import type { Booked, Scene } from '../scene';
import type { Slot } from '../shapes';
import { money } from '../story';

export interface MainJob {
  offering: string;
  slot: Slot;
  couponCode: string;
  discountPercent: number;
}

/** The main job: hold a slot with a coupon, pay, be confirmed. */
export async function bookWithCoupon({ story, api, client }: Scene, job: MainJob): Promise<Booked> {
  const { offering, slot, couponCode } = job;
  story.chapter('She holds the slot, with a coupon');
  const held = await hold(api, {
    offering,
    start: slot.start,
    client,
    couponCode,
    utm: { utmSource: 'newsletter', utmMedium: 'email', utmCampaign: 'spring' },
  });
  const { price, reference, holdExpiresAt } = held.booking;
  story.note('POST /api/bookings → 201');
  story.tell(`Booking ${reference}, ${held.booking.bookingStatus}, held until ${holdExpiresAt}`);
  story.tell(
    `${money(price.subtotalCents, price.currency)} − ${money(price.discountCents, price.currency)} (${price.couponCode}) = ${money(price.totalCents, price.currency)}`,
  );
  story.same('the booking waits for its payment', held.booking.bookingStatus, 'pending');
  story.same(
    `the coupon takes ${job.discountPercent} %`,
    price.discountCents,
    Math.round((price.subtotalCents * job.discountPercent) / 100),
  );
  story.same('the price adds up', price.totalCents, price.subtotalCents - price.discountCents + price.taxCents);

  story.chapter('She pays by card');
  const intent = await paymentIntentOf(api, held);
  story.note(`POST /api/bookings/${held.booking.documentId}/payment`);
  story.tell(`${intent.gateway} intent ${intent.intentId} over ${money(intent.amountCents, intent.currency)}`);
  story.same('the intent is over the total', intent.amountCents, price.totalCents);
  const paid = await payByCard(api, intent);
  story.same('the card is accepted', paid.body.data?.status, 'succeeded');
  const booking = await waitUntil(api, held, ({ bookingStatus }) => bookingStatus === 'confirmed');
  story.tell(`Booking ${reference} is ${booking.bookingStatus}, payment ${booking.paymentStatus}`);
  story.same('the signed webhook of the gateway confirms the booking', booking.bookingStatus, 'confirmed');
  story.same('and the payment is completed', booking.paymentStatus, 'completed');
  return { ...held, booking, client };
}
