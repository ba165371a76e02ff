import { eventually, type ApiClient, type ApiReply } from './api-client';
import type { ApiProblem, Booking, PaymentIntent, Slot } from './shapes';

/** A person who books, as the website in front of the API lets her: without an account, by her manage token. */
export interface Client {
  firstName: string;
  lastName: string;
  email: string;
  language: 'en' | 'de';
  timezone: string;
}

export interface HeldBooking {
  booking: Booking;
  manageToken: string;
}

export interface HoldOrder {
  offering: string;
  start: string;
  client: Client;
  couponCode?: string;
  /** Where the client came from. */
  utm?: { utmSource: string; utmMedium: string; utmCampaign: string };
}

const DAY_MS = 86_400_000;

/** The date of an instant as the calendar of the zone shows it. */
function dateIn(zone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
}

/** The free times of an offering over the next `days` days, in the client's zone. */
export async function findSlots(
  api: ApiClient,
  query: { offering: string; timezone: string; days?: number },
): Promise<ApiReply<{ data: Slot[] }>> {
  const { offering, timezone, days = 28 } = query;
  const now = new Date();
  const to = dateIn(timezone, new Date(now.getTime() + days * DAY_MS));
  return api.get('/api/bookings/slots', { query: { offering, from: dateIn(timezone, now), to, timezone } });
}

/** Asks for a slot to be held. */
export function requestHold(
  api: ApiClient,
  order: HoldOrder,
): Promise<ApiReply<{ data: Booking; meta: { manageToken: string } } & ApiProblem>> {
  const { offering, start, client, couponCode, utm } = order;
  const { firstName, lastName, email, language, timezone } = client;
  return api.post('/api/bookings', {
    data: { offering, start, timezone, language, client: { firstName, lastName, email }, couponCode, ...utm },
  });
}

/** The same, when there is no doubt that it works. */
export async function hold(api: ApiClient, order: HoldOrder): Promise<HeldBooking> {
  const reply = await requestHold(api, order);
  if (reply.status !== 201) throw new Error(`The hold was refused (${reply.status}): ${reply.text}`);
  return { booking: reply.body.data, manageToken: reply.body.meta.manageToken };
}

/** The API as the guest with this manage token uses it. */
export function asGuest(api: ApiClient, { manageToken }: HeldBooking): ApiClient {
  return api.with({ 'x-manage-token': manageToken });
}

async function read(api: ApiClient, held: HeldBooking): Promise<Booking> {
  const path = `/api/bookings/${held.booking.documentId}`;
  return (await asGuest(api, held).get<{ data: Booking }>(path)).body.data;
}

/** What the card form needs; the intent is made by a job, so it may take a moment. */
export async function paymentIntentOf(api: ApiClient, held: HeldBooking): Promise<PaymentIntent> {
  const path = `/api/bookings/${held.booking.documentId}/payment`;
  const intent = await eventually(async () => {
    const { body } = await asGuest(api, held).post<{ data: PaymentIntent }>(path, {});
    return body.data?.state === 'ready' ? body.data : undefined;
  });
  if (!intent) throw new Error(`No payment intent for ${held.booking.reference}`);
  return intent;
}

/** Types a test card into the form of the simulated gateway. */
export function payByCard(api: ApiClient, intent: PaymentIntent): Promise<ApiReply<{ data: { status: string } }>> {
  return api.post(`/api/billing/simulator/intents/${intent.intentId}/confirm`, {
    data: { clientSecret: intent.clientSecret, cardNumber: '4242 4242 4242 4242' },
  });
}

/** Waits until the booking is as `holds` asks; the last state seen. */
export async function waitUntil(
  api: ApiClient,
  held: HeldBooking,
  holds: (booking: Booking) => boolean,
): Promise<Booking> {
  let last = held.booking;
  await eventually(async () => {
    last = await read(api, held);
    return holds(last);
  });
  return last;
}

/** Holds, pays and waits for the confirmation. */
export async function bookAndPay(api: ApiClient, order: HoldOrder): Promise<HeldBooking> {
  const held = await hold(api, order);
  await payByCard(api, await paymentIntentOf(api, held));
  const booking = await waitUntil(api, held, ({ bookingStatus }) => bookingStatus === 'confirmed');
  return { ...held, booking };
}
