import { describe, expect, it } from 'vitest';
import { BOOKING_EVENT_TYPES } from '../../bookings/contracts/booking-event';
import { CATALOGUE } from '../templates/catalogue';
import { mailsFor } from './mail-plan';

const paid = { paymentStatus: 'completed', approvalStatus: 'not_required', totalCents: 30000 };
const open = { ...paid, paymentStatus: 'pending' };
const plan = (type: string, facts = paid) => mailsFor(type, facts).map((mail) => `${mail.audience}:${mail.template}`);

describe('mailsFor', () => {
  it.each(BOOKING_EVENT_TYPES)('names only templates that exist for %s', (type) => {
    for (const { template } of mailsFor(type, paid)) expect(CATALOGUE.has(template), template).toBe(true);
  });

  it('uses every template but the reminder, which a job sends', () => {
    const used = new Set(
      [...BOOKING_EVENT_TYPES, 'booking.payment_returned']
        .flatMap((type) => mailsFor(type, paid))
        .map((mail) => mail.template),
    );
    expect([...CATALOGUE.keys()].filter((key) => !used.has(key))).toEqual(['booking-reminder']);
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

  it('asks nobody to pay for a free session', () => {
    const free = { ...open, totalCents: 0 };
    expect([plan('booking.held', free), plan('booking.approved', free)]).toEqual([[], []]);
  });

  it('says nothing about leads', () => {
    expect(plan('lead.created')).toEqual([]);
  });
});
