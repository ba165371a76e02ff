import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { hashToken } from '../../../../shared/crypto/tokens';
import { enqueueJob } from '../../../../shared/jobs/queue';
import { mailboxKey } from '../../../../shared/mailbox/mailbox';
import { mayBeMailed } from '../../../../shared/rate-limits/may-be-mailed';
import { canonicalEmail } from '../../../billing/public';

export const SEND_LINKS_TASK = 'bookings.send-manage-links';

/** What the job is given; `request` tells its repetitions from another request, and is missing in older jobs. */
export type LinksRequest = { address: string; request?: string };

/**
 * Has the links to their bookings mailed to a client who lost them, or who came over from another system. Whether there
 * are any, and whether the mailbox has had as many of these mails as it may, shows neither in the answer nor in the time
 * that it takes.
 */
export async function requestManageLinks(strapi: Core.Strapi, { email }: { email: string }): Promise<void> {
  const address = mailboxKey(email);
  if (!(await mayBeMailed(strapi, SEND_LINKS_TASK, canonicalEmail(address)))) return;
  const payload: LinksRequest = { address, request: createId() };
  const key = `${SEND_LINKS_TASK}:${hashToken(address)}`;
  await enqueueJob(strapi, { task: SEND_LINKS_TASK, payload, key });
}
