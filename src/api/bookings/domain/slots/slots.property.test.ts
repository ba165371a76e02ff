import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { slotsByDefinition } from '../../../../../tests/support/builders/slot-oracle';
import { MINUTES_PER_DAY } from '../../../../shared/time/day';
import { offsetSpans } from '../../../../shared/time/zone';
import { checkSlot } from './check-slot';
import { claimRange } from './claims';
import { mergeIntervals } from './intervals';
import { listSlots } from './list-slots';
import type { Availability, BookedSession, DateOverride, SlotTerms, WeeklyRule } from './model';

// The definition asks luxon about every minute.
vi.setConfig({ testTimeout: 60_000 });

const YEARS = { from: Date.parse('2024-01-01') / 60_000, to: Date.parse('2032-01-01') / 60_000 };
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Africa/Casablanca',
];

const quarter = fc.integer({ min: 0, max: 95 }).map((count) => count * 15);
const stretch = fc
  .tuple(quarter, fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: Math.min(MINUTES_PER_DAY, start + length * 15) }));

const rule: fc.Arbitrary<Omit<WeeklyRule, 'weekday'>> = fc
  .record({ hours: stretch, pauses: fc.array(stretch, { maxLength: 2 }) })
  .map(({ hours, pauses }) => ({
    ...hours,
    breaks: mergeIntervals(pauses.flatMap(({ start, end }) => [start, Math.min(end, start + 45)])),
  }));

const terms: fc.Arbitrary<SlotTerms> = fc.record({
  offeringDocumentId: fc.constant('offering'),
  durationMinutes: fc.constantFrom(15, 20, 30, 45, 60, 90, 180),
  stepMinutes: fc.constantFrom(10, 15, 30, 45, 60),
  bufferBeforeMinutes: fc.constantFrom(0, 5, 7, 15),
  bufferAfterMinutes: fc.constantFrom(0, 5, 8, 30),
  noticeMinutes: fc.constantFrom(0, 0, 0, 60, 1440),
  maxAdvanceDays: fc.constantFrom(60, 60, 60, 0, 1, 2),
  sessionsPerWeek: fc.constantFrom(null, null, null, 0, 1, 2),
  maxWeeklyMinutes: fc.constantFrom(null, null, null, 60, 240),
  capacity: fc.constant(1),
});

/** A day and a zone, most of the time a day on which the zone changes its clock. */
const place = fc.tuple(fc.constantFrom(...ZONES), fc.nat(), fc.boolean()).map(([zone, seed, ordinary]) => {
  const changes = offsetSpans(zone, YEARS.from, YEARS.to).slice(1);
  const change = ordinary ? undefined : changes[seed % changes.length];
  const minute = change?.from ?? YEARS.from + (seed % (YEARS.to - YEARS.from));
  return { zone, day: Math.floor(minute / MINUTES_PER_DAY) };
});

const override = (day: number): fc.Arbitrary<DateOverride> =>
  fc
    .record({
      kind: fc.constantFrom('blocked' as const, 'available' as const),
      every: fc.constantFrom('once' as const, 'weekly' as const, 'monthly' as const, 'yearly' as const),
      age: fc.constantFrom(-1, 0, 1, 7, 30, 31, 365, 366),
      lasts: fc.constantFrom(0, 1, 40, 800, Infinity),
      hours: fc.oneof({ weight: 5, arbitrary: stretch }, fc.constant({ start: 0, end: MINUTES_PER_DAY })),
    })
    .map(({ kind, every, age, lasts, hours }) => ({
      kind,
      every,
      firstDay: day - age,
      lastDay: day - age + (every === 'once' ? Math.min(lasts, 40) : lasts),
      ...hours,
    }));

const session = (day: number, offered: SlotTerms): fc.Arbitrary<BookedSession> =>
  fc
    .record({ at: fc.integer({ min: -800, max: 800 }), length: fc.constantFrom(30, 60), ours: fc.boolean() })
    .map(({ at, length, ours }) => {
      const start = day * MINUTES_PER_DAY + at * 15;
      return {
        occurrenceDocumentId: `session-${at}`,
        offeringDocumentId: ours ? offered.offeringDocumentId : 'another',
        start,
        end: start + length,
        ...claimRange(start, start + length, offered),
        capacity: 1,
        seatsTaken: 1,
      };
    });

interface Case {
  availability: Availability;
  query: { from: number; to: number; now: Date };
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(place, terms, fc.array(rule, { minLength: 6, maxLength: 12 }))
  .chain(([{ zone, day }, offered, rules]) =>
    fc
      .record({
        overrides: fc.array(override(day), { maxLength: 3 }),
        sessions: fc.array(session(day, offered), { maxLength: 4 }),
        ahead: fc.integer({ min: -1440, max: 3000 }),
      })
      .map(({ overrides, sessions, ahead }) => ({
        availability: {
          calendar: {
            zone,
            rules: rules.map((hours, index) => ({ ...hours, weekday: index % 7 })),
            overrides,
            sessions,
          },
          terms: offered,
        },
        query: {
          from: day * MINUTES_PER_DAY - 720,
          to: day * MINUTES_PER_DAY + 2160,
          now: new Date((day * MINUTES_PER_DAY - ahead) * 60_000 - 500),
        },
      })),
  );

test('the list holds exactly the starts that a minute by minute definition allows', () => {
  fc.assert(
    fc.property(cases, ({ availability, query }) => {
      const listed = listSlots(availability, query).map((slot) => slot.start);
      expect(listed).toEqual(slotsByDefinition(availability, query));
    }),
    { numRuns: 60 },
  );
});

test('a start is bookable exactly when it is listed, and is the same slot', () => {
  fc.assert(
    fc.property(cases, ({ availability, query }) => {
      const slots = new Map(listSlots(availability, query).map((slot) => [slot.start, slot]));
      for (let start = query.from; start < query.to; start += 5) {
        const verdict = checkSlot(availability, { start: new Date(start * 60_000), now: query.now });
        expect(verdict.ok ? verdict.slot : undefined).toEqual(slots.get(start));
      }
    }),
    { numRuns: 60 },
  );
});

test('a window gives the same slots as its parts', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 2 * MINUTES_PER_DAY }), ({ availability, query }, cut) => {
      const middle = query.from + cut;
      const parts = [
        ...listSlots(availability, { ...query, to: middle }),
        ...listSlots(availability, { ...query, from: middle }),
      ];
      expect(parts).toEqual(listSlots(availability, query));
    }),
    { numRuns: 100 },
  );
});

test('what is booked is taken, and free again for its own move', () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ availability, query }, seed) => {
      const slots = listSlots(availability, query);
      const slot = slots[seed % slots.length];
      if (!slot) return;
      const booked: BookedSession = {
        occurrenceDocumentId: 'mine',
        offeringDocumentId: 'offering',
        ...slot,
        ...claimRange(slot.start, slot.end, availability.terms),
        capacity: 1,
        seatsTaken: 1,
      };
      const after: Availability = {
        terms: availability.terms,
        calendar: { ...availability.calendar, sessions: [...availability.calendar.sessions, booked] },
      };
      const start = new Date(slot.start * 60_000);
      expect(checkSlot(after, { start, now: query.now })).toMatchObject({ ok: false, code: 'slot_taken' });
      expect(checkSlot(after, { start, now: query.now, exceptOccurrence: 'mine' })).toMatchObject({ ok: true });
    }),
    { numRuns: 200 },
  );
});
