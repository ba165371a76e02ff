import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { lockName } from '../../../../shared/database/lock-name';
import { inTransaction } from '../../../../shared/documents/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import type { HoldHolders } from '../../domain/hold-holders';
import { BOOKING } from '../../read-models/booking-record';

interface Cap {
  attribute: keyof HoldHolders;
  /** 0 for none. */
  limit: number;
  message: string;
  path?: string;
}

async function check(strapi: Core.Strapi, holder: string, cap: Cap): Promise<void> {
  // Until the transaction ends: of many holds at once each counts those before it.
  await lockName(strapi, `holds:${holder}`);
  const at = now(strapi);
  const open = await rowsOf(strapi, BOOKING).findMany({
    where: { [cap.attribute]: holder, bookingStatus: 'pending', holdExpiresAt: { $gt: at }, deletedAt: null },
    select: ['holdExpiresAt'],
    orderBy: { holdExpiresAt: 'asc' },
    limit: cap.limit,
  });
  const first = open[0];
  if (!first?.holdExpiresAt || open.length < cap.limit) return;
  throw new AppError('too_many_holds', cap.message, {
    ...(cap.path && { path: cap.path }),
    limit: cap.limit,
    retryAfterSeconds: Math.ceil((new Date(first.holdExpiresAt).getTime() - at.getTime()) / 1000),
  });
}

/**
 * Refuses a further hold to an address or a mailbox that has as many unpaid ones as it may. Call it first in the
 * hold's transaction: whoever asks too much then waits for nobody but himself.
 * @throws AppError `too_many_holds`
 */
export async function checkOpenHolds(strapi: Core.Strapi, holders: HoldHolders): Promise<void> {
  const { maxHoldsPerAddress, maxHoldsPerMailbox } = settings(strapi).bookings;
  const caps: Cap[] = [
    {
      attribute: 'holdAddressHash',
      limit: maxHoldsPerAddress,
      message: `From this address ${maxHoldsPerAddress} slots are held and not paid. Pay or cancel one of them first.`,
    },
    {
      attribute: 'holdMailboxHash',
      limit: maxHoldsPerMailbox,
      message: `For this e-mail ${maxHoldsPerMailbox} slots are held and not paid. Pay or cancel one of them first.`,
      path: 'client.email',
    },
  ];
  await inTransaction(strapi, async () => {
    for (const cap of caps) {
      const holder = holders[cap.attribute];
      if (holder && cap.limit > 0) await check(strapi, holder, cap);
    }
  });
}
