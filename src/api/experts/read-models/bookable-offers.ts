import type { Knex } from 'knex';

/** An active offering of an approved expert, with what decides when it can be booked. */
export interface BookableOffer {
  consultantDocumentId: string;
  consultantSlug: string;
  consultantName: string;
  timezone: string;
  profileVisibility: 'public' | 'private' | 'platform_only';
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  minimumNoticeMinutes: number;
  slotStepMinutes: number;
  maxWeeklyHours: number | null;
  offeringDocumentId: string;
  offeringSlug: string;
  offeringName: string;
  offeringType: string;
  sessionType: string;
  durationMinutes: number;
  maxParticipants: number;
  availableSlotsPerWeek: number | null;
  advanceBookingDays: number;
  maxAdvanceBookingDays: number;
  /** Experts that the filter fits, over all pages; only with a page. */
  matchingConsultants: number | null;
}

export interface OfferFilter {
  /** documentIds or slugs; all experts when absent. */
  consultants?: readonly string[];
  /** documentIds or slugs; all offerings when absent. */
  offerings?: readonly string[];
  offeringType?: string;
  sessionType?: string;
  visibilities?: readonly string[];
  /** A page of experts, best rated first. */
  page?: { limit: number; offset: number };
}

// Localized rows repeat what decides; English is always there.
const LOCALE = 'en';

/** Active offerings of approved experts, of those that last some time, in one query. Pass the transaction to read inside one. */
export async function selectBookableOffers(connection: Knex, filter: OfferFilter): Promise<BookableOffer[]> {
  const query = connection('experts_consultants as c')
    .join('experts_consultant_offerings as o', 'o.consultant_document_id', 'c.document_id')
    .modify(whereBookable, filter)
    .select({
      consultantDocumentId: 'c.document_id',
      consultantSlug: 'c.slug',
      firstName: 'c.first_name',
      lastName: 'c.last_name',
      displayName: 'c.display_name',
      timezone: 'c.timezone',
      profileVisibility: 'c.profile_visibility',
      bufferBeforeMinutes: 'c.buffer_before_minutes',
      bufferAfterMinutes: 'c.buffer_after_minutes',
      minimumNoticeMinutes: 'c.minimum_notice_minutes',
      slotStepMinutes: 'c.slot_step_minutes',
      maxWeeklyHours: 'c.max_weekly_hours',
      offeringDocumentId: 'o.document_id',
      offeringSlug: 'o.slug',
      offeringName: 'o.name',
      offeringType: 'o.offering_type',
      sessionType: 'o.session_type',
      durationMinutes: 'o.duration_minutes',
      maxParticipants: 'o.max_participants',
      availableSlotsPerWeek: 'o.available_slots_per_week',
      advanceBookingDays: 'o.advance_booking_days',
      maxAdvanceBookingDays: 'o.max_advance_booking_days',
    });
  if (filter.page)
    query.join(pageOfExperts(connection, filter), 'page.document_id', 'c.document_id').select('page.total');
  const rows = (await query.orderBy([
    { column: 'c.average_rating', order: 'desc' },
    { column: 'c.document_id' },
    { column: 'o.sort_order' },
    { column: 'o.document_id' },
  ])) as OfferRow[];
  return rows.map(toOffer);
}

/** The experts of one page, numbered before offerings multiply the rows. */
function pageOfExperts(connection: Knex, filter: OfferFilter): Knex.QueryBuilder {
  const offered = connection('experts_consultant_offerings as o')
    .whereRaw('o.consultant_document_id = c.document_id')
    .modify(whereOffered, filter)
    .select(connection.raw('1'));
  return connection('experts_consultants as c')
    .modify(whereListed, filter)
    .whereExists(offered)
    .select('c.document_id', connection.raw('count(*) over () as total'))
    .orderBy([{ column: 'c.average_rating', order: 'desc' }, { column: 'c.document_id' }])
    .limit(filter.page?.limit ?? 0)
    .offset(filter.page?.offset ?? 0)
    .as('page');
}

function whereBookable(query: Knex.QueryBuilder, filter: OfferFilter): void {
  whereListed(query, filter);
  whereOffered(query, filter);
}

function whereListed(query: Knex.QueryBuilder, filter: OfferFilter): void {
  query.where({ 'c.locale': LOCALE, 'c.consultant_status': 'approved', 'c.deleted_at': null });
  if (filter.visibilities) query.whereIn('c.profile_visibility', [...filter.visibilities]);
  whereNamed(query, 'c', filter.consultants);
}

function whereOffered(query: Knex.QueryBuilder, filter: OfferFilter): void {
  query.where({ 'o.locale': LOCALE, 'o.is_active': true, 'o.deleted_at': null });
  // What was imported without a length can be sold to nobody.
  query.where('o.duration_minutes', '>', 0);
  if (filter.offeringType) query.where('o.offering_type', filter.offeringType);
  if (filter.sessionType) query.where('o.session_type', filter.sessionType);
  whereNamed(query, 'o', filter.offerings);
}

function whereNamed(query: Knex.QueryBuilder, alias: string, names: readonly string[] | undefined): void {
  if (!names) return;
  query.where(
    (either) => void either.whereIn(`${alias}.document_id`, [...names]).orWhereIn(`${alias}.slug`, [...names]),
  );
}

type OfferRow = Omit<BookableOffer, 'consultantName' | 'matchingConsultants'> & {
  firstName: string;
  lastName: string;
  displayName: string | null;
  total?: number | string;
};

function toOffer({ firstName, lastName, displayName, total, ...row }: OfferRow): BookableOffer {
  return {
    ...row,
    consultantName: displayName || `${firstName} ${lastName}`,
    matchingConsultants: total === undefined ? null : Number(total),
  };
}
