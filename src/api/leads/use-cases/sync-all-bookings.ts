import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { bookingIdsAfter } from '../../bookings/public';
import { syncBookings } from './sync-bookings';
import type { SyncResult } from './sync-bookings';

export interface SyncAllOptions {
  /** Begin at the first booking although an earlier run was interrupted. */
  restart?: boolean;
  /** Send also what Odoo was told before. */
  force?: boolean;
  onBatch?: (progress: SyncResult & { done: number }) => void;
}

interface Cursor {
  /** Row id of the last booking that is done. */
  after: number;
}

/**
 * Brings every booking to Odoo, oldest first, batch by batch. The place is kept after each batch, so an interrupted
 * run goes on where it was; a refused booking is noted on its record and the next one follows.
 * Throws OdooError when Odoo cannot be used.
 */
export async function syncAllBookings(strapi: Core.Strapi, options: SyncAllOptions = {}): Promise<SyncResult> {
  const cursors = strapi.store({ type: 'api', name: 'leads', key: 'odoo-resync' });
  const total: SyncResult = { sent: 0, unchanged: 0, refused: {} };
  const kept = options.restart ? null : ((await cursors.get({})) as Cursor | null);
  let after = kept?.after ?? 0;
  let done = 0;
  for (;;) {
    const page = await bookingIdsAfter(strapi, { after, limit: settings(strapi).odoo.batchSize });
    if (page.documentIds.length === 0) break;
    const result = await syncBookings(strapi, () => page.documentIds, { force: options.force });
    after = page.last;
    await cursors.set({ value: { after } satisfies Cursor });
    done += page.documentIds.length;
    total.sent += result.sent;
    total.unchanged += result.unchanged;
    Object.assign(total.refused, result.refused);
    options.onBatch?.({ ...result, done });
  }
  await cursors.delete({});
  return total;
}
