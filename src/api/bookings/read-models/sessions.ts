import type { Knex } from 'knex';
import type { BookedSession } from '../domain/slots/model';

export interface SessionWindow {
  resourceKeys: readonly string[];
  from: Date;
  to: Date;
}

interface SessionRow {
  resourceKey: string;
  occurrenceDocumentId: string;
  offeringDocumentId: string;
  startsAt: Date | number;
  endsAt: Date | number;
  claimStartsAt: Date | number;
  claimEndsAt: Date | number;
  capacity: number;
  seatsTaken: number;
}

/**
 * Sessions that are held, pending or confirmed and start in [from, to), by resource, in one query. An occurrence stands
 * for the claims it owns, one row instead of one per bucket: both are written and released in one transaction.
 */
export async function selectSessions(connection: Knex, window: SessionWindow): Promise<Map<string, BookedSession[]>> {
  const rows = (await connection('bookings_booking_occurrences')
    .whereIn('resource_key', [...window.resourceKeys])
    .where('starts_at', '>=', window.from)
    .where('starts_at', '<', window.to)
    .where('occurrence_status', 'open')
    .select({
      resourceKey: 'resource_key',
      occurrenceDocumentId: 'document_id',
      offeringDocumentId: 'offering_document_id',
      startsAt: 'starts_at',
      endsAt: 'ends_at',
      claimStartsAt: 'claim_starts_at',
      claimEndsAt: 'claim_ends_at',
      capacity: 'capacity',
      seatsTaken: 'seats_taken',
    })) as SessionRow[];
  const sessions = new Map<string, BookedSession[]>();
  for (const row of rows) {
    const list = sessions.get(row.resourceKey);
    if (list) list.push(toSession(row));
    else sessions.set(row.resourceKey, [toSession(row)]);
  }
  return sessions;
}

function toSession(row: SessionRow): BookedSession {
  return {
    occurrenceDocumentId: row.occurrenceDocumentId,
    offeringDocumentId: row.offeringDocumentId,
    start: minute(row.startsAt),
    end: minute(row.endsAt),
    claimStart: minute(row.claimStartsAt),
    claimEnd: minute(row.claimEndsAt),
    capacity: row.capacity,
    seatsTaken: row.seatsTaken,
  };
}

/** SQLite keeps milliseconds, PostgreSQL returns a Date. */
function minute(value: Date | number): number {
  return Math.floor(Number(value) / 60_000);
}
