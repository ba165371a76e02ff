import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../../shared/documents/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { claimBuckets } from '../../domain/claim-buckets';
import type { SessionTimes } from '../../domain/slots/claims';

const OCCURRENCES = 'bookings_booking_occurrences';
const CLAIMS = 'bookings_resource_claims';
const WEEKS = 'bookings_weekly_counters';

/** Seats in a session; `isoWeek` is in the expert's zone. */
export interface SeatRequest extends SessionTimes {
  resourceKey: string;
  consultantDocumentId: string;
  offeringDocumentId: string;
  timezone: string;
  /** Sessions of the offering in one week; null for no limit. */
  weeklyLimit: number | null;
  capacity: number;
  seats: number;
}

const slotTaken = () =>
  new AppError('slot_taken', 'This time has just been taken. Please choose another one.', { path: 'start' });

async function seatInOpenOccurrence(trx: Knex.Transaction, request: SeatRequest): Promise<string | null> {
  const open = await trx(OCCURRENCES)
    .where({ resource_key: request.resourceKey, offering_document_id: request.offeringDocumentId })
    .where({ starts_at: request.startsAt, occurrence_status: 'open' })
    .first<{ document_id: string } | undefined>('document_id');
  if (!open) return null;
  const seated = await trx(OCCURRENCES)
    .where({ document_id: open.document_id, occurrence_status: 'open' })
    .whereRaw('seats_taken + ? <= capacity', [request.seats])
    .update({ seats_taken: trx.raw('seats_taken + ?', [request.seats]) });
  if (seated === 0) throw slotTaken();
  return open.document_id;
}

async function countWeek(trx: Knex.Transaction, request: SeatRequest): Promise<void> {
  const { weeklyLimit, offeringDocumentId, isoWeek } = request;
  if (weeklyLimit === null) return;
  const upsert = trx(WEEKS)
    .insert({ offering_document_id: offeringDocumentId, iso_week: isoWeek, used: 1 })
    .onConflict(['offering_document_id', 'iso_week'])
    .merge({ used: trx.raw('?? + 1', [`${WEEKS}.used`]) })
    .where(`${WEEKS}.used`, '<', weeklyLimit)
    .returning('used');
  const counted = weeklyLimit < 1 ? [] : ((await upsert) as unknown[]);
  if (counted.length === 0) {
    throw new AppError('weekly_limit_reached', 'The expert takes no more sessions in that week.', { path: 'start' });
  }
}

async function openOccurrence(trx: Knex.Transaction, request: SeatRequest, at: Date): Promise<string> {
  const documentId = createId();
  const buckets = claimBuckets(request.claimStartsAt, request.claimEndsAt);
  // Ascending order: two transactions that want the same buckets wait for each other instead of deadlocking.
  const claimed = await trx(CLAIMS)
    .insert(
      buckets.map((bucket) => ({
        document_id: createId(),
        resource_key: request.resourceKey,
        bucket,
        occurrence_document_id: documentId,
        created_at: at,
        updated_at: at,
      })),
    )
    .onConflict(['resource_key', 'bucket'])
    .ignore()
    .returning('bucket');
  if (claimed.length !== buckets.length) throw slotTaken();
  await countWeek(trx, request);
  await trx(OCCURRENCES).insert({
    document_id: documentId,
    resource_key: request.resourceKey,
    consultant_document_id: request.consultantDocumentId,
    offering_document_id: request.offeringDocumentId,
    starts_at: request.startsAt,
    ends_at: request.endsAt,
    claim_starts_at: request.claimStartsAt,
    claim_ends_at: request.claimEndsAt,
    timezone: request.timezone,
    iso_week: request.isoWeek,
    capacity: request.capacity,
    seats_taken: request.seats,
    occurrence_status: 'open',
    created_at: at,
    updated_at: at,
    published_at: at,
  });
  return documentId;
}

/**
 * Takes seats in the session of the offering at that time, opening it if it is the first: its buckets are claimed
 * (unique per resource and 5 minutes) and the week is counted. Call inside the booking's transaction, which rolls
 * all of it back on a refusal.
 * @returns the occurrence's documentId
 * @throws AppError `slot_taken`
 */
export function takeSeats(strapi: Core.Strapi, request: SeatRequest): Promise<string> {
  return inTransaction(strapi, async (trx) => {
    if (request.seats > request.capacity) {
      throw new AppError('invalid_input', `This session has ${request.capacity} seats.`, { path: 'seats' });
    }
    return (await seatInOpenOccurrence(trx, request)) ?? openOccurrence(trx, request, now(strapi));
  });
}
