import type { Core } from '@strapi/strapi';
import { OdooError } from '../../../integrations/odoo/odoo-error';
import type { OdooRowResult } from '../../../integrations/odoo/upsert';
import { settings } from '../../../shared/config/settings';
import { exclusively } from '../../../shared/database/exclusive';
import { now } from '../../../shared/time/clock';
import { bookingSnapshots } from '../../bookings/public';
import { findIntegrationRecords, saveIntegrationRecords } from '../../system/public';
import type { IntegrationRecord } from '../../system/public';
import { externalId } from '../domain/external-id';
import { contentHash, toOdooLead } from '../domain/odoo-lead';
import type { OdooLead } from '../domain/odoo-lead';
import { findOdooRevenue, odooCurrency } from './find-odoo-revenue';
import { odooClient } from './open-odoo-connection';
import { pushLeads } from './push-leads';

export interface SyncResult {
  sent: number;
  unchanged: number;
  /** Bookings that Odoo refused, by documentId, with its words. */
  refused: Record<string, string>;
}

interface Task {
  bookingId: string;
  lead: OdooLead;
  hash: string;
}

const MODEL = { system: 'odoo', externalModel: 'crm.lead', targetType: 'api::bookings.consultant-booking' };

/**
 * Brings bookings, picked when it is their turn, to Odoo as they stand then, and keeps the outcome of each in its
 * integration record. What Odoo was told before and has not changed is left out unless `force`. One process at a time,
 * so that an older state never overwrites a newer one.
 * Throws OdooError when Odoo cannot be used; the records say so as well.
 */
export function syncBookings(
  strapi: Core.Strapi,
  pick: () => string[],
  options: { force?: boolean } = {},
): Promise<SyncResult> {
  return exclusively(strapi, { name: 'odoo' }, async () => {
    const bookingIds = pick();
    const tasks = await tasksOf(strapi, bookingIds);
    const known = await findIntegrationRecords(strapi, { ...MODEL, targetDocumentIds: bookingIds });
    const due = options.force ? tasks : tasks.filter((task) => !isUpToDate(task, known));
    const results = await push(strapi, due);
    await record(strapi, due, results);
    const refused = due.flatMap((task, index) => {
      const result = results[index];
      return result && !result.ok ? [[task.bookingId, result.error] as const] : [];
    });
    return {
      sent: due.length - refused.length,
      unchanged: tasks.length - due.length,
      refused: Object.fromEntries(refused),
    };
  });
}

async function tasksOf(strapi: Core.Strapi, bookingIds: string[]): Promise<Task[]> {
  const bookings = await bookingSnapshots(strapi, bookingIds);
  if (bookings.length === 0) return [];
  const currency = await odooCurrency(strapi, odooClient(strapi)).catch(async (error: unknown) => {
    if (error instanceof OdooError) await recordFailure(strapi, bookingIds, error.message);
    throw error;
  });
  return Promise.all(
    bookings.map(async (booking) => {
      const lead = toOdooLead(booking, await findOdooRevenue(strapi, booking, currency));
      return { bookingId: booking.bookingId, lead, hash: contentHash(lead) };
    }),
  );
}

/** Before anything could be said of the bookings, Odoo could not be used. */
async function recordFailure(strapi: Core.Strapi, bookingIds: string[], syncError: string): Promise<void> {
  await saveIntegrationRecords(
    strapi,
    bookingIds.map((targetDocumentId) => ({
      ...MODEL,
      externalId: externalId('booking', targetDocumentId),
      targetDocumentId,
      syncError,
    })),
  );
}

function isUpToDate({ bookingId, hash }: Task, known: IntegrationRecord[]): boolean {
  const record = known.find(({ targetDocumentId }) => targetDocumentId === bookingId);
  return record?.contentHash === hash && !record.syncError;
}

async function push(strapi: Core.Strapi, tasks: Task[]): Promise<OdooRowResult[]> {
  if (tasks.length === 0) return [];
  const { wonStage, batchSize } = settings(strapi).odoo;
  try {
    return await pushLeads(
      odooClient(strapi),
      tasks.map(({ lead }) => lead),
      { wonStage, batchSize },
    );
  } catch (error) {
    if (error instanceof OdooError) {
      const failed = tasks.map(({ lead }) => ({ externalId: lead.leadId, ok: false as const, error: error.message }));
      await record(strapi, tasks, failed);
    }
    throw error;
  }
}

async function record(strapi: Core.Strapi, tasks: Task[], results: OdooRowResult[]): Promise<void> {
  const at = now(strapi);
  await saveIntegrationRecords(
    strapi,
    tasks.map(({ bookingId, lead, hash }, index) => {
      const result = results[index];
      const outcome = result?.ok
        ? { lastSyncedAt: at, syncError: null, contentHash: hash, residue: { odooId: result.id } }
        : { syncError: result?.error ?? null };
      return { ...MODEL, externalId: lead.leadId, targetDocumentId: bookingId, ...outcome };
    }),
  );
}
