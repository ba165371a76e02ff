import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { BookingRole } from './booking-role';
import { approvalAfterMove, cancellationBasis, clientDeadlines, termsAfterMove } from './client-terms';
import type { ClientTerms } from './client-terms';
import { cancellationRefund } from './cancellation';

const HOUR = 3_600_000;
const ORIGIN = Date.parse('2026-03-10T12:00:00Z');
const at = (hours: number) => new Date(ORIGIN + hours * HOUR);
const booked: ClientTerms = {
  scheduledStart: at(0),
  termsStart: null,
  moveConsent: null,
  cancellationHours: 24,
  rescheduleHours: 12,
};

type Move = [by: BookingRole, toHours: number];
const moved = (moves: Move[], from = booked): ClientTerms =>
  moves.reduce<ClientTerms>(
    (terms, [by, to]) => ({ ...terms, ...termsAfterMove(by, terms, at(to)), scheduledStart: at(to) }),
    from,
  );
const hours = (instant: Date) => (instant.getTime() - ORIGIN) / HOUR;

describe('the deadlines of a booking', () => {
  test.each<[string, Move[], number, number]>([
    // after these moves: free until, may be moved until, in hours from the first start
    ['that nobody moved', [], -24, -12],
    ['that the client moved ten days on', [['client', 240]], -24, 228],
    ['that the client moved closer', [['client', -48]], -72, -60],
    [
      'that the client moved on and back',
      [
        ['client', 240],
        ['client', 0],
      ],
      -24,
      -12,
    ],
    [
      'that the client moved closer and on',
      [
        ['client', -48],
        ['client', 240],
      ],
      -72,
      228,
    ],
    ['that the expert moved closer', [['consultant', -48]], -48, -48],
    ['that staff moved on', [['staff', 240]], 240, 240],
    [
      'that the client moved on after the expert had',
      [
        ['consultant', 48],
        ['client', 240],
      ],
      24,
      228,
    ],
    [
      'that the client moved back after the expert had',
      [
        ['consultant', 48],
        ['client', 0],
      ],
      -24,
      -12,
    ],
    [
      'that the expert moved after the client had',
      [
        ['client', 240],
        ['consultant', 250],
      ],
      250,
      250,
    ],
  ])('%s', (_what, moves, free, reschedule) => {
    const { freeCancellationUntil, rescheduleUntil } = clientDeadlines(moved(moves));
    expect([hours(freeCancellationUntil), hours(rescheduleUntil)]).toEqual([free, reschedule]);
  });

  test('that the expert moved closer are no worse once the client has agreed', () => {
    const agreed = { ...moved([['consultant', -48]]), moveConsent: 'given' as const };
    expect(hours(clientDeadlines(agreed).freeCancellationUntil)).toBe(-48);
    expect(cancellationBasis(agreed)).toEqual({ startsAt: at(0), isUnagreed: false });
  });
});

const instant = fc.integer({ min: -500, max: 500 });
const move = fc.tuple(fc.constantFrom<BookingRole>('client', 'consultant', 'staff', 'system'), instant);
/** Some moves were agreed to, some were not. */
const history = fc.array(fc.tuple(move, fc.boolean()), { maxLength: 6 });
const bookings = fc
  .tuple(history, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
  .map(([moves, cancellationHours, rescheduleHours]) =>
    moves.reduce<ClientTerms>(
      (terms, [one, isAgreed]) => {
        const next = moved([one], terms);
        return isAgreed && next.moveConsent === 'requested' ? { ...next, moveConsent: 'given' } : next;
      },
      { ...booked, cancellationHours, rescheduleHours },
    ),
  );

const refund = (terms: ClientTerms, now: Date) =>
  cancellationRefund(
    'client',
    { cancellationHours: terms.cancellationHours, lateCancellationRefundPercent: 30, currency: 'USD' },
    { ...cancellationBasis(terms), now, refundableCents: 10_000 },
  ).amountCents;

describe('whatever was moved before', () => {
  it("a client's move never makes cancelling cheaper", () => {
    fc.assert(
      fc.property(bookings, instant, instant, (terms, to, when) => {
        const after = moved([['client', to]], terms);
        expect(refund(after, at(when))).toBeLessThanOrEqual(refund(terms, at(when)));
        expect(+clientDeadlines(after).freeCancellationUntil).toBeLessThanOrEqual(
          Math.max(+clientDeadlines(terms).freeCancellationUntil, +cancellationBasis(terms).startsAt),
        );
      }),
    );
  });

  it("anybody else's never makes it dearer, nor does agreeing to it cost what was free", () => {
    fc.assert(
      fc.property(bookings, instant, instant, (terms, to, when) => {
        const before = { ...terms, moveConsent: 'not_needed' as const };
        const after = moved([['consultant', to]], terms);
        const agreed = { ...after, moveConsent: 'given' as const };
        expect(refund(after, at(when))).toBe(10_000);
        expect(refund(agreed, at(when))).toBeGreaterThanOrEqual(refund(before, at(when)));
      }),
    );
  });

  it('the refund and the deadline that was told agree', () => {
    fc.assert(
      fc.property(bookings, instant, (terms, when) => {
        const { freeCancellationUntil } = clientDeadlines(terms);
        fc.pre(at(when) < new Date(terms.scheduledStart));
        expect(refund(terms, at(when)) === 10_000).toBe(at(when) <= freeCancellationUntil);
      }),
    );
  });
});

test.each<[BookingRole, Parameters<typeof approvalAfterMove>[1], string]>([
  ['client', 'not_required', 'not_required'],
  ['client', 'approved', 'requested'],
  ['client', 'requested', 'requested'],
  ['consultant', 'requested', 'approved'],
  ['staff', 'requested', 'approved'],
  ['staff', 'approved', 'approved'],
  ['consultant', 'not_required', 'not_required'],
])('moved by %s, an approval that is %s is %s', (by, before, after) => {
  expect(approvalAfterMove(by, before)).toBe(after);
});
