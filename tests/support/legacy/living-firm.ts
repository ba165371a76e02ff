import path from 'node:path';
import type { ImportResult } from '../../../src/legacy/import/run-import';
import type { TestApp } from '../boot';
import { importedFrom } from './imported';
import { consultantBooking, magnetiqOffice } from './magnetiq-office';
import { writeSmallSource, type SmallRow } from './small-source';

const DAY_MS = 86_400_000;
const AT = '2024-03-01 10:00:00';

/** An instant so many days from now, at an hour, as the old system wrote it. */
export function sourceInstant(app: TestApp, days: number, hour: number): string {
  const day = new Date(app.clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return `${day} ${String(hour).padStart(2, '0')}:00:00`;
}

/** A session of the old system, paid by bank transfer, of which it has no payment. */
function session(app: TestApp, days: number, changes: SmallRow & { id: number }): SmallRow {
  return consultantBooking(changes.id, {
    client_email: `Client${changes.id}@Clients.test`,
    scheduled_start: sourceInstant(app, days, 9),
    scheduled_end: sourceInstant(app, days, 10),
    booking_status: 'confirmed',
    payment_status: 'completed',
    payment_completed_at: AT,
    payment_method: 'bank_transfer',
    platform_fee_usd: 15,
    consultant_payout_usd: 85,
    total_amount_usd: 100,
    currency_used: 'USD',
    ...changes,
  });
}

const UNPAID = { booking_status: 'pending', payment_status: 'pending', payment_completed_at: null };

/**
 * Imports a firm with sessions to come and past, paid and not: 1, 2, 6 paid, 7 in part paid back, 3 and 4 unpaid and to
 * come, 5 unpaid and past, 8 completed. It knew neither offerings nor hours.
 */
export function importLivingFirm(app: TestApp): Promise<ImportResult> {
  const [nora] = magnetiqOffice().consultants ?? [];
  const ada = { id: 1, email: 'ada@living.test', hashed_password: 'md5:x', first_name: 'A', last_name: 'B' };
  const from = writeSmallSource(path.join(app.database.folder, 'living.db'), {
    admin_users: [{ ...ada, role: 'editor', is_active: 1 }],
    consultants: [nora ?? {}],
    consultant_bookings: [
      session(app, 20, { id: 1 }),
      session(app, 21, { id: 2 }),
      session(app, 22, { id: 3, ...UNPAID }),
      session(app, 23, { id: 4, ...UNPAID }),
      session(app, -30, { id: 5, ...UNPAID }),
      session(app, 24, { id: 6 }),
      session(app, 25, { id: 7, refund_amount_usd: 40 }),
      session(app, -20, { id: 8, booking_status: 'completed' }),
    ],
  });
  return importedFrom(app, 'magnetiq', from);
}
