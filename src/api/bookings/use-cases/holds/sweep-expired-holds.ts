import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { BOOKING } from '../../read-models/booking-record';
import { scheduleHoldExpiry } from './schedule-hold-expiry';

const LATE_MS = 2 * 60_000;

/** Schedules the expiry of holds that are over and still there: their own job was lost, or gave up on a silent gateway. */
export async function sweepExpiredHolds(strapi: Core.Strapi): Promise<void> {
  const at = now(strapi);
  const late = { $lt: new Date(at.getTime() - LATE_MS) };
  const holds = await rowsOf(strapi, BOOKING).findMany({
    where: {
      $and: [
        { $or: [{ bookingStatus: 'pending' }, { bookingStatus: 'confirmed', approvalStatus: 'requested' }] },
        { $or: [{ holdExpiresAt: late }, { holdExpiresAt: { $notNull: true }, scheduledStart: late }] },
      ],
      deletedAt: null,
    },
    select: ['documentId'],
    limit: 500,
  });
  for (const { documentId } of holds) await scheduleHoldExpiry(strapi, { documentId, holdExpiresAt: at });
}
