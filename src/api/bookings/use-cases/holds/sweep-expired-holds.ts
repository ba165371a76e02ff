import type { Core } from '@strapi/strapi';
import { now } from '../../../../shared/time/clock';
import { BOOKING } from '../../read-models/booking-record';
import { scheduleHoldExpiry } from './schedule-hold-expiry';

const LATE_MS = 2 * 60_000;

/** Schedules the expiry of holds that are over and still there: their own job was lost, or gave up on a silent gateway. */
export async function sweepExpiredHolds(strapi: Core.Strapi): Promise<void> {
  const late = (await strapi.db.query(BOOKING).findMany({
    where: {
      $or: [{ bookingStatus: 'pending' }, { bookingStatus: 'confirmed', approvalStatus: 'requested' }],
      holdExpiresAt: { $lt: new Date(now(strapi).getTime() - LATE_MS) },
      deletedAt: null,
    },
    select: ['documentId', 'holdExpiresAt'],
    limit: 500,
  })) as { documentId: string; holdExpiresAt: string }[];
  for (const booking of late) await scheduleHoldExpiry(strapi, booking);
}
