import type { Core } from '@strapi/strapi';
import { OdooError } from '../../../integrations/odoo/odoo-error';
import { settings } from '../../../shared/config/settings';
import { now } from '../../../shared/time/clock';
import { DeliveryError } from '../../system/public';
import type { OutboxMessage } from '../../system/public';
import { syncBookings } from '../use-cases/sync-bookings';
import type { SyncResult } from '../use-cases/sync-bookings';

/** Bookings that wait for the same turn at Odoo. */
interface Round {
  bookingIds: Set<string>;
  result: Promise<SyncResult>;
}

interface Deliveries {
  next?: Round;
  /** Until when Odoo is left in peace after it could not be used, and why. */
  pause?: { until: number; reason: string };
}

const PAUSE_MS = 15_000;
const deliveries = new WeakMap<Core.Strapi, Deliveries>();

/**
 * Delivers one message of the channel `odoo`. A booking that Odoo refuses is given up at once, since the same values
 * would be refused again; a change of the booking, or a full sync, sends it anew. Any other failure is tried again.
 *
 * Workers are shared with mails and webhooks, so that a slow Odoo must not hold them all: messages that wait for their
 * turn go together in one, and after a failure the others of the next seconds do not even ask.
 */
export async function deliverToOdoo(strapi: Core.Strapi, message: OutboxMessage): Promise<void> {
  const state = deliveries.get(strapi) ?? {};
  deliveries.set(strapi, state);
  const wait = (state.pause?.until ?? 0) - now(strapi).getTime();
  if (state.pause && wait > 0) throw new DeliveryError(state.pause.reason, { retryAfterMs: wait });

  const bookingId = String(message.payload['bookingId']);
  const { refused } = await joinRound(strapi, state, bookingId);
  const reason = refused[bookingId];
  if (reason !== undefined) throw new DeliveryError(`Odoo refused the booking: ${reason}`, { permanent: true });
}

function joinRound(strapi: Core.Strapi, state: Deliveries, bookingId: string): Promise<SyncResult> {
  const open = state.next;
  if (open && open.bookingIds.size < settings(strapi).odoo.batchSize) {
    open.bookingIds.add(bookingId);
    return open.result;
  }
  const bookingIds = new Set([bookingId]);
  const result = syncBookings(strapi, () => {
    if (state.next?.bookingIds === bookingIds) state.next = undefined;
    return [...bookingIds];
  }).catch((error: unknown) => {
    if (error instanceof OdooError) state.pause = { until: now(strapi).getTime() + PAUSE_MS, reason: error.message };
    throw error;
  });
  state.next = { bookingIds, result };
  return result;
}
