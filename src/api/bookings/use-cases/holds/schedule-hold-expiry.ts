import type { Core } from '@strapi/strapi';
import { cancelJob, enqueueJob } from '../../../../shared/jobs/queue';

export const EXPIRE_HOLD_TASK = 'bookings.expire-hold';

const keyOf = (documentId: string) => `hold:${documentId}`;

/** Lets the hold expire by itself; scheduling again moves the moment. Call in the transaction of the change. */
export async function scheduleHoldExpiry(
  strapi: Core.Strapi,
  booking: { documentId: string; holdExpiresAt: string | Date | null },
): Promise<void> {
  if (!booking.holdExpiresAt) return;
  await enqueueJob(strapi, {
    task: EXPIRE_HOLD_TASK,
    payload: { documentId: booking.documentId },
    key: keyOf(booking.documentId),
    runAt: new Date(booking.holdExpiresAt),
    maxAttempts: 20,
  });
}

export async function cancelHoldExpiry(strapi: Core.Strapi, documentId: string): Promise<void> {
  await cancelJob(strapi, keyOf(documentId));
}
