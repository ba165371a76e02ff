import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type BookableOffer, type OfferFilter, selectBookableOffers } from '../../experts/public';
import { formatDay, MINUTES_PER_DAY } from '../../../shared/time/day';
import { epochMinute, isTimeZone } from '../../../shared/time/zone';
import { consultantResourceKey } from '../domain/slots/claims';
import type { Availability, ResourceCalendar, SlotTerms } from '../domain/slots/model';
import { type OverrideRow, readOverride, readRule, type RuleRow } from '../domain/slots/read-rows';
import { type ResourceRules, selectRules } from '../read-models/rules-and-overrides';
import { selectSessions } from '../read-models/sessions';

export interface AvailabilityQuery extends OfferFilter {
  /** Window of the starts that will be asked about. */
  from: Date;
  to: Date;
}

/** The availability of one offering of one expert. */
export interface OfferAvailability extends Availability {
  offer: BookableOffer;
}

// An ISO week reaches at most a week beyond the window, and zones shift it by less than a day.
const WEEK_MS = 8 * 86_400_000;

/**
 * Everything that decides on slots of the offers that the filter fits, in three queries however many there are.
 * Inside a transaction pass it: on SQLite there is no second connection. Offers of experts without a valid zone are
 * left out.
 */
export async function loadAvailability(
  strapi: Core.Strapi,
  query: AvailabilityQuery,
  trx?: Knex.Transaction,
): Promise<OfferAvailability[]> {
  const connection: Knex = trx ?? strapi.db.connection;
  const offers = (await selectBookableOffers(connection, query)).filter((offer) => isTimeZone(offer.timezone));
  if (offers.length === 0) return [];
  const resourceKeys = [...new Set(offers.map((offer) => consultantResourceKey(offer.consultantDocumentId)))];
  const rules = await selectRules(connection, {
    resourceKeys,
    firstDate: dateOf(query.from, -2),
    lastDate: dateOf(query.to, 3),
  });
  const sessions = await selectSessions(connection, {
    resourceKeys,
    from: new Date(query.from.getTime() - WEEK_MS),
    to: new Date(query.to.getTime() + WEEK_MS),
  });

  const calendars = new Map<string, ResourceCalendar>();
  return offers.map((offer) => {
    const key = consultantResourceKey(offer.consultantDocumentId);
    let calendar = calendars.get(key);
    if (!calendar) {
      calendar = { zone: offer.timezone, ...readRules(rules, key), sessions: sessions.get(key) ?? [] };
      calendars.set(key, calendar);
    }
    return { offer, calendar, terms: termsOf(offer) };
  });
}

/** What the offering and its expert ask of a slot. */
function termsOf(offer: BookableOffer): SlotTerms {
  return {
    offeringDocumentId: offer.offeringDocumentId,
    durationMinutes: offer.durationMinutes,
    stepMinutes: offer.slotStepMinutes > 0 ? offer.slotStepMinutes : offer.durationMinutes,
    bufferBeforeMinutes: offer.bufferBeforeMinutes ?? 0,
    bufferAfterMinutes: offer.bufferAfterMinutes ?? 0,
    noticeMinutes: Math.max((offer.advanceBookingDays ?? 0) * MINUTES_PER_DAY, offer.minimumNoticeMinutes ?? 0),
    maxAdvanceDays: offer.maxAdvanceBookingDays ?? 60,
    sessionsPerWeek: offer.availableSlotsPerWeek ?? null,
    maxWeeklyMinutes: offer.maxWeeklyHours === null ? null : offer.maxWeeklyHours * 60,
    capacity: offer.maxParticipants ?? 1,
  };
}

function readRules(found: ResourceRules, key: string): Pick<ResourceCalendar, 'rules' | 'overrides'> {
  const rules = (found.rules.get(key) ?? []) as RuleRow[];
  const overrides: OverrideRow[] = [...(found.overrides.get('') ?? []), ...(found.overrides.get(key) ?? [])];
  return {
    rules: rules.flatMap((row) => readRule(row) ?? []),
    overrides: overrides.flatMap((row) => readOverride(row) ?? []),
  };
}

function dateOf(instant: Date, plusDays: number): string {
  return formatDay(Math.floor(epochMinute(instant) / MINUTES_PER_DAY) + plusDays);
}
