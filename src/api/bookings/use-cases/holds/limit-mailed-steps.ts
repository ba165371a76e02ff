import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { hashToken } from '../../../../shared/crypto/tokens';
import { AppError } from '../../../../shared/errors/app-error';
import { isOwnMailbox } from '../../../../shared/http/member';
import { countRequest, uncountRequest } from '../../../../shared/rate-limits/limiters';
import { canonicalEmail } from '../../../billing/public';

/** Whose mailbox a step is mailed to, and the member who takes it. */
interface MailedStep {
  mailbox: string;
  member?: { documentId: string; email?: string; confirmed?: boolean };
}

/** A member's own mailbox is counted apart: strangers who name it must not lock its owner out. */
function keyOf({ mailbox, member }: MailedStep): string {
  return hashToken(
    member && isOwnMailbox(member, mailbox) ? `member ${member.documentId}` : `mailbox ${canonicalEmail(mailbox)}`,
  );
}

/**
 * Does what a client may do over and over, such as to hold a slot, cancel it and hold it again, and what is mailed each
 * time: so often for one mailbox, whatever became of it. What is refused for another reason does not count.
 * @throws AppError `rate_limited`
 */
export async function limitMailedStep<T>(strapi: Core.Strapi, step: MailedStep, work: () => Promise<T>): Promise<T> {
  if (!settings(strapi).limits.enabled) return work();
  const request = { rateClass: 'booking_mail' as const, key: keyOf(step) };
  const { allowed, limit, resetSeconds } = await countRequest(strapi, request);
  if (!allowed) {
    const minutes = Math.ceil(resetSeconds / 60);
    const message =
      `Sessions for this e-mail were held or moved ${limit} times within a short time, and each is mailed. ` +
      `Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
    throw new AppError('rate_limited', message, { path: 'client.email', retryAfterSeconds: resetSeconds });
  }
  try {
    return await work();
  } catch (error) {
    await uncountRequest(strapi, request);
    throw error;
  }
}
