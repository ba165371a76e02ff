import { z } from 'zod';
import { timeZone } from '../../../shared/contracts/fields';
import { pagination } from '../../../shared/contracts/pages';
import { parseDay } from '../../../shared/time/day';

/** Longest range of days that one request may ask about. */
const MAX_DAYS = 62;
const MAX_SEARCH_DAYS = 31;

const name = z.string().trim().min(1).max(255);

const date = z
  .string()
  .refine((value) => parseDay(value) !== undefined, 'Expected a date that exists, such as 2026-05-04.');

const window = {
  /** First and last day, in the zone of the request. */
  from: date,
  to: date,
  timezone: timeZone.default('UTC'),
  /** Seats wanted together. */
  seats: z.coerce.number().int().min(1).max(1000).default(1),
};

/** The bookable times of one offering. */
export const slotsQuery = z
  .strictObject({
    /** documentId or slug */
    offering: name,
    /** documentId or slug; only needed to make sure that the offering is this expert's. */
    consultant: name.optional(),
    ...window,
    /** The caller's booking that is to be moved: its own time counts as free, and its seats are the ones wanted. */
    booking: name.optional(),
  })
  .superRefine(limitRange(MAX_DAYS));

export type SlotsQuery = z.infer<typeof slotsQuery>;

const { timezone: _zone, ...daysAndSeats } = window;

/** The bookable times of one offering on the expert's own days, as the form of a new booking asks for them. */
export const offeredSlotsQuery = z
  .strictObject({ offering: name, ...daysAndSeats })
  .superRefine(limitRange(MAX_SEARCH_DAYS));

export type OfferedSlotsQuery = z.infer<typeof offeredSlotsQuery>;

/** Who is free: the first bookable times of many experts' offerings. */
export const freeExpertsQuery = z
  .strictObject({
    /** documentIds or slugs, separated by commas; all experts when absent. */
    consultants: z
      .string()
      .transform((list) => list.split(',').map((entry) => entry.trim()))
      .pipe(z.array(name).max(50))
      .optional(),
    offeringType: z.enum(['session', 'package', 'retainer', 'workshop', 'course']).optional(),
    sessionType: z.enum(['consultation', 'advisory', 'workshop', 'interview', 'review']).optional(),
    ...window,
    /** How many times of each offering to tell. */
    limit: z.coerce.number().int().min(1).max(20).default(3),
    /** Of experts. */
    pagination: pagination(50, 10_000),
  })
  .superRefine(limitRange(MAX_SEARCH_DAYS));

export type FreeExpertsQuery = z.infer<typeof freeExpertsQuery>;

/** A bookable time as the API gives it. */
export interface SlotView {
  /** UTC, `2026-03-29T08:00:00.000Z`. */
  start: string;
  end: string;
  /** The wall time in the zone that was asked for, with its offset: `2026-03-29T10:00:00+02:00`. */
  localStart: string;
  localEnd: string;
  seatsLeft: number;
  /** The group session that would be joined. */
  occurrence?: string;
}

/** An offering and its expert beside their times. */
export interface SlotOfferView {
  consultant: { documentId: string; slug: string; name: string; timezone: string };
  offering: { documentId: string; slug: string; name: string; durationMinutes: number };
}

export interface SlotListView extends SlotOfferView {
  slots: SlotView[];
}

export interface FreeOfferView extends SlotOfferView {
  /** How many times there are in the range. */
  slotCount: number;
  /** The first of them. */
  slots: SlotView[];
}

function limitRange(days: number) {
  return ({ from, to }: { from: string; to: string }, context: z.RefinementCtx): void => {
    const [first, last] = [parseDay(from), parseDay(to)];
    if (first === undefined || last === undefined) return;
    const message = last < first ? 'The last day is before the first.' : `Ask about at most ${days} days at a time.`;
    if (last < first || last - first >= days) context.addIssue({ code: 'custom', path: ['to'], message });
  };
}
