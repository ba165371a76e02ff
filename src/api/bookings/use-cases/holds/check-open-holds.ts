import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { lockName } from '../../../../shared/database/lock-name';
import { inTransaction } from '../../../../shared/documents/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { SEATED_STATES } from '../../domain/booking-states';
import type { HoldHolders } from '../../domain/hold-holders';
import { BOOKING } from '../../read-models/booking-record';

/** What is counted for each holder, and by which of its moments it counts no longer. */
interface Cap {
  code: 'too_many_holds' | 'too_many_free_sessions';
  where: Record<string, unknown>;
  ends: 'holdExpiresAt' | 'scheduledStart';
  /** 0 for none. */
  limits: Record<keyof HoldHolders, number>;
  message: (of: string, limit: number) => string;
}

const HOLDERS: Record<keyof HoldHolders, { of: string; path?: string }> = {
  holdAddressHash: { of: 'From this address' },
  holdMailboxHash: { of: 'For this e-mail or account', path: 'client.email' },
};
const ATTRIBUTES = ['holdAddressHash', 'holdMailboxHash'] as const;

async function check(strapi: Core.Strapi, holders: HoldHolders, cap: Cap): Promise<void> {
  const at = now(strapi);
  const counted = ATTRIBUTES.filter((attribute) => holders[attribute] && cap.limits[attribute] > 0);
  if (counted.length === 0) return;
  const open = await rowsOf(strapi, BOOKING).findMany({
    where: {
      ...cap.where,
      $or: counted.map((attribute) => ({ [attribute]: holders[attribute] })),
      [cap.ends]: { $gt: at },
      deletedAt: null,
    },
    select: [cap.ends, ...ATTRIBUTES],
    orderBy: { [cap.ends]: 'asc' },
    // As many of one holder as it may have leave room for as many of the other.
    limit: counted.reduce((sum, attribute) => sum + cap.limits[attribute], 0),
  });
  for (const attribute of counted) {
    const [limit, { of, path }] = [cap.limits[attribute], HOLDERS[attribute]];
    const mine = open.filter((booking) => booking[attribute] === holders[attribute]);
    const first = mine[0]?.[cap.ends];
    if (!first || mine.length < limit) continue;
    throw new AppError(cap.code, cap.message(of, limit), {
      ...(path && { path }),
      limit,
      retryAfterSeconds: Math.ceil((new Date(first).getTime() - at.getTime()) / 1000),
    });
  }
}

/**
 * Refuses a further hold to an address or a mailbox that has as many unpaid ones as it may. Call it first in the
 * hold's transaction: whoever asks too much then waits for nobody but himself.
 * @throws AppError `too_many_holds`
 */
export async function checkOpenHolds(strapi: Core.Strapi, holders: HoldHolders): Promise<void> {
  const { maxHoldsPerAddress, maxHoldsPerMailbox } = settings(strapi).bookings;
  await inTransaction(strapi, async () => {
    // Until the transaction ends: of many holds at once each counts those before it.
    for (const attribute of ATTRIBUTES) {
      if (holders[attribute]) await lockName(strapi, `holds:${holders[attribute]}`);
    }
    await check(strapi, holders, {
      code: 'too_many_holds',
      where: { bookingStatus: 'pending' },
      ends: 'holdExpiresAt',
      limits: { holdAddressHash: maxHoldsPerAddress, holdMailboxHash: maxHoldsPerMailbox },
      message: (of, limit) => `${of} ${limit} slots are held and not paid. Pay or cancel one of them first.`,
    });
  });
}

/**
 * Refuses a further session that costs nothing to an address or a mailbox that has as many to come as it may: nothing
 * else would keep anybody from filling a calendar with them. Call it after `checkOpenHolds`, in whose queue it stands.
 * @throws AppError `too_many_free_sessions`
 */
export function checkFreeSessions(strapi: Core.Strapi, holders: HoldHolders): Promise<void> {
  const { maxFreePerAddress, maxFreePerMailbox } = settings(strapi).bookings;
  return check(strapi, holders, {
    code: 'too_many_free_sessions',
    where: { bookingStatus: { $in: [...SEATED_STATES] }, totalAmountCents: 0 },
    ends: 'scheduledStart',
    limits: { holdAddressHash: maxFreePerAddress, holdMailboxHash: maxFreePerMailbox },
    message: (of, limit) =>
      `${of} ${limit} sessions that cost nothing are still to come, as many as may be booked at a time. ` +
      'Cancel one of them first, or book again after it.',
  });
}
