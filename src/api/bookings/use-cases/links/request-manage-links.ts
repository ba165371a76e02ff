import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { enqueueJob } from '../../../../shared/jobs/queue';
import { mailboxKey } from '../../../../shared/mailbox/mailbox';
import { countRequest } from '../../../../shared/rate-limits/limiters';

export const SEND_LINKS_TASK = 'bookings.send-manage-links';
/** Of the twenty that a mailbox has in a minute: nobody's is filled from here. */
const POINTS = 10;

/**
 * Has the links to their bookings mailed to a client who lost them, or who came over from another system. Whether there
 * are any shows neither in the answer nor in the time that it takes.
 */
export async function requestManageLinks(strapi: Core.Strapi, { email }: { email: string }): Promise<void> {
  const address = mailboxKey(email);
  const key = createHash('sha256').update(address).digest('base64url');
  if (settings(strapi).limits.enabled) {
    const { allowed } = await countRequest(strapi, { rateClass: 'auth', key: `links:${key}`, points: POINTS });
    if (!allowed) return;
  }
  await enqueueJob(strapi, { task: SEND_LINKS_TASK, payload: { address }, key: `${SEND_LINKS_TASK}:${key}` });
}
