import { openAdminSession } from '../admin-session';
import type { TestApp } from '../boot';
import type { Offering } from './expert';

let counter = 0;

/** An instant so many days from now, at the full hour given, UTC. */
export function inDays(app: TestApp, days: number, hour = 10): string {
  const day = new Date(app.clock.now().getTime() + days * 86_400_000);
  day.setUTCHours(hour, 0, 0, 0);
  return day.toISOString();
}

/** The body of a hold by a client of its own. */
export function holdRequest(
  offering: Offering,
  start: string,
  changes: Record<string, unknown> = {},
): { data: Record<string, unknown> } {
  counter += 1;
  return {
    data: {
      offering: offering.documentId,
      start,
      timezone: 'Europe/Berlin',
      client: { firstName: 'Carl', lastName: 'Client', email: `client-${counter}@example.com` },
      ...changes,
    },
  };
}

/** The answer to a form of the content manager in which an editor books for a client. */
export async function holdAsStaff(app: TestApp, offering: Offering, of: { start: string; email: string }) {
  const editor = await openAdminSession(app);
  return editor.post('/content-manager/collection-types/api::bookings.consultant-booking', {
    offering: { connect: [{ documentId: offering.documentId }], disconnect: [] },
    scheduledStart: of.start,
    timezone: 'Europe/Berlin',
    clientFirstName: 'H',
    clientLastName: 'Oarder',
    clientEmail: of.email,
    clientLanguage: 'en',
  });
}

export interface Held {
  documentId: string;
  manageToken: string;
  data: Record<string, unknown> & { price: Record<string, number> };
}

/** Holds a slot as a guest; fails the test when that is refused. */
export async function hold(
  app: TestApp,
  offering: Offering,
  order: { start: string } & Record<string, unknown>,
): Promise<Held> {
  const { start, ...changes } = order;
  const response = await app.http.post('/api/bookings').send(holdRequest(offering, start, changes));
  if (response.status !== 201) throw new Error(`hold: ${response.status} ${JSON.stringify(response.body)}`);
  return {
    documentId: response.body.data.documentId,
    manageToken: response.body.meta.manageToken,
    data: response.body.data,
  };
}

type Guest = Pick<Held, 'documentId' | 'manageToken'>;

/** One call on a booking, as its guest: `asGuest(app, held)('cancel', { reason })`. */
export function asGuest(app: TestApp, held: Guest) {
  return (action: string, data: object = {}) =>
    app.http.post(`/api/bookings/${held.documentId}/${action}`).set('x-manage-token', held.manageToken).send({ data });
}

/** The booking as its guest sees it. */
export async function view(
  app: TestApp,
  held: Pick<Held, 'documentId' | 'manageToken'>,
): Promise<Record<string, unknown> & { price: Record<string, number> }> {
  const response = await app.http.get(`/api/bookings/${held.documentId}`).set('x-manage-token', held.manageToken);
  return response.body.data;
}
