import { describe, expect, it } from 'vitest';
import { BOOKING_EVENT_TYPES } from '../../contracts/booking-event';
import { BOOKING_TEMPLATES } from '../../mails/templates';
import { mailsFor, type PlanFacts } from './mail-plan';

const KEYS = BOOKING_TEMPLATES.map(({ key }) => key);
const paid = { paymentStatus: 'completed', approvalStatus: 'not_required', totalCents: 30000 };
const open = { ...paid, paymentStatus: 'pending' };
const plan = (type: string, facts: PlanFacts = paid) =>
  mailsFor(type, facts).map((mail) => `${mail.audience}:${mail.template}`);

describe('mailsFor', () => {
  it.each(BOOKING_EVENT_TYPES)('names only templates that exist for %s', (type) => {
    for (const { template } of mailsFor(type, paid)) expect(KEYS).toContain(template);
  });

  it('uses every template but the reminder, which a job sends', () => {
    const used = new Set(
      BOOKING_EVENT_TYPES.flatMap((type) =>
        [paid, open, { ...paid, by: 'staff' }].flatMap((facts) => mailsFor(type, facts)),
      ).map((mail) => mail.template),
    );
    expect(KEYS.filter((key) => !used.has(key))).toEqual(['booking-reminder']);
  });

  it.each([
    ['a paid session', paid, ['client:booking-cancelled', 'expert:booking-cancelled']],
    [
      'a refunded session',
      { ...paid, paymentStatus: 'refunded' },
      ['client:booking-cancelled', 'expert:booking-cancelled'],
    ],
    ['an unpaid hold', open, ['client:booking-cancelled']],
    [
      'a hold that the expert approved',
      { ...open, approvalStatus: 'approved' },
      ['client:booking-cancelled', 'expert:booking-cancelled'],
    ],
  ])('tells those who knew of it that %s is cancelled', (_name, facts, expected) => {
    expect(plan('booking.cancelled', facts)).toEqual(expected);
  });

  it.each<[string, PlanFacts, string[]]>([
    ['by the client', { ...paid, by: 'client' }, ['client:booking-rescheduled', 'expert:booking-rescheduled']],
    ['by the expert', { ...paid, by: 'consultant' }, ['client:booking-moved', 'expert:booking-rescheduled']],
    ['by staff', { ...paid, by: 'staff' }, ['client:booking-moved', 'expert:booking-rescheduled']],
    ['by the client, which the expert has to accept', { ...paid, approvalStatus: 'requested', by: 'client' }, []],
  ])('tells of a move %s', (_name, facts, expected) => expect(plan('booking.rescheduled', facts)).toEqual(expected));

  it('speaks of the new time of a session that is paid, not of paying, when an expert is asked or answers', () => {
    expect(plan('booking.approval_requested')).toEqual([
      'client:booking-move-pending',
      'expert:booking-move-requested',
    ]);
    expect(plan('booking.approved')).toEqual(['client:booking-rescheduled', 'expert:booking-rescheduled']);
    expect(plan('booking.declined')).toEqual(['client:booking-cancelled', 'expert:booking-cancelled']);
    expect(plan('booking.declined', open)).toEqual(['client:booking-declined']);
  });

  it('tells both sides that a session completed by itself, and the client only when the expert said so', () => {
    expect(plan('booking.completed', { ...paid, by: 'system' })).toEqual([
      'client:booking-completed',
      'expert:booking-completed',
    ]);
    expect(plan('booking.completed', { ...paid, by: 'consultant' })).toEqual(['client:booking-completed']);
  });

  it('asks nobody to pay for a free session', () => {
    const free = { ...open, totalCents: 0 };
    expect([plan('booking.held', free), plan('booking.approved', free)]).toEqual([[], []]);
  });

  it('says nothing about leads', () => {
    expect(plan('lead.created')).toEqual([]);
  });
});
