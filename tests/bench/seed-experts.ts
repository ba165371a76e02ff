import type { Knex } from 'knex';

const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Africa/Nairobi',
  'Asia/Dubai',
];

const DAY_MS = 86_400_000;

/**
 * Experts in ten zones with an offering each, five working days with a break, three days off and some forty sessions
 * in the weeks around the window, written straight into the tables. Gives the number of sessions.
 */
export async function seedExperts(connection: Knex, experts: number, monday: Date): Promise<number> {
  const consultants: object[] = [];
  const offerings: object[] = [];
  const rules: object[] = [];
  const blocked: object[] = [];
  const occurrences: object[] = [];
  for (let index = 0; index < experts; index += 1) {
    const consultant = `bench-expert-${index}`;
    const offering = `bench-offering-${index}`;
    const resource = `consultant:${consultant}`;
    consultants.push({
      document_id: consultant,
      slug: consultant,
      first_name: 'Bench',
      last_name: String(index),
      email: `${consultant}@example.com`,
      expertise_areas: '[]',
      timezone: ZONES[index % ZONES.length],
      consultant_status: 'approved',
      profile_visibility: 'public',
      buffer_before_minutes: 0,
      buffer_after_minutes: 10,
      slot_step_minutes: 30,
      locale: 'en',
    });
    offerings.push({
      document_id: offering,
      slug: offering,
      consultant_document_id: consultant,
      name: 'Session',
      offering_type: 'session',
      duration_minutes: 60,
      max_participants: 1,
      price_cents: 10000,
      is_active: true,
      available_slots_per_week: 30,
      advance_booking_days: 1,
      max_advance_booking_days: 60,
      locale: 'en',
    });
    for (let weekday = 1; weekday <= 5; weekday += 1) {
      rules.push({
        document_id: `${resource}-${weekday}`,
        resource_key: resource,
        day_of_week: weekday,
        start_time: '09:00:00.000',
        end_time: '17:30:00.000',
        break_start_time: '12:00:00.000',
        break_end_time: '13:00:00.000',
        is_available: true,
      });
    }
    for (const ahead of [3, 11, 16]) {
      const date = new Date(monday.getTime() + (ahead + (index % 4)) * DAY_MS).toISOString().slice(0, 10);
      blocked.push({
        document_id: `${resource}-off-${ahead}`,
        resource_key: resource,
        date,
        override_kind: 'blocked',
        is_recurring: false,
      });
    }
    for (let day = -7; day < 42; day += 1) {
      const startsAt = monday.getTime() + day * DAY_MS + ((index * 7 + day * 11 + 100) % 20) * 1_800_000;
      if ((day + 70) % 7 > 4) continue;
      occurrences.push({
        document_id: `${resource}-session-${day}`,
        resource_key: resource,
        consultant_document_id: consultant,
        offering_document_id: offering,
        starts_at: new Date(startsAt),
        ends_at: new Date(startsAt + 3_600_000),
        claim_starts_at: new Date(startsAt),
        claim_ends_at: new Date(startsAt + 4_200_000),
        timezone: ZONES[index % ZONES.length],
        iso_week: '2026-W01',
        capacity: 1,
        seats_taken: 1,
        occurrence_status: 'open',
      });
    }
  }
  await connection.batchInsert('experts_consultants', consultants, 25);
  await connection.batchInsert('experts_consultant_offerings', offerings, 25);
  await connection.batchInsert('bookings_availability_rules', rules, 50);
  await connection.batchInsert('bookings_blocked_dates', blocked, 50);
  await connection.batchInsert('bookings_booking_occurrences', occurrences, 50);
  return occurrences.length;
}
