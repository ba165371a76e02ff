import type { Knex } from 'knex';
import type { BookedSession } from '../domain/slots/model';

export interface SessionWindow {
  resourceKeys: readonly string[];
  from: Date;
  to: Date;
}

interface SessionRow extends BookedSession {
  resourceKey: string;
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
      start: minuteOf(connection, 'starts_at'),
      end: minuteOf(connection, 'ends_at'),
      claimStart: minuteOf(connection, 'claim_starts_at'),
      claimEnd: minuteOf(connection, 'claim_ends_at'),
      capacity: 'capacity',
      seatsTaken: 'seats_taken',
    })) as SessionRow[];
  const sessions = new Map<string, BookedSession[]>();
  for (const row of rows) {
    const list = sessions.get(row.resourceKey);
    if (list) list.push(row);
    else sessions.set(row.resourceKey, [row]);
  }
  return sessions;
}

/** Counted by the database: the drivers make thousands of dates more slowly than all slots are found. */
function minuteOf(connection: Knex, column: string): Knex.Raw {
  // Instants are milliseconds on SQLite, UTC timestamps without zone on PostgreSQL.
  return connection.client.dialect === 'postgresql'
    ? connection.raw('cast(floor(extract(epoch from ??) / 60) as integer)', [column])
    : connection.raw('cast(?? / 60000 as integer)', [column]);
}
