import { describe, expect, it } from 'vitest';
import { staleReason, type MailedBooking } from './stale-mail';

const start = new Date('2026-06-01T10:00:00Z');
const before = new Date('2026-05-31T10:00:00Z');
const booking = (change: Partial<MailedBooking> = {}): MailedBooking => ({
  bookingStatus: 'confirmed',
  approvalStatus: 'not_required',
  scheduledStart: start,
  holdExpiresAt: null,
  ...change,
});
const pending = (change: Partial<MailedBooking> = {}) => booking({ bookingStatus: 'pending', ...change });
const moment = { startsAt: start, now: before };

describe('staleReason', () => {
  it.each([
    ['booking-held', pending()],
    ['booking-held', pending({ holdExpiresAt: new Date('2026-05-31T10:00:01Z') })],
    ['booking-approved', pending({ approvalStatus: 'approved' })],
    ['booking-approval-requested', pending({ approvalStatus: 'requested' })],
    ['booking-confirmed', booking()],
    ['booking-rescheduled', booking()],
    ['booking-reminder', booking()],
    ['booking-cancelled', booking({ bookingStatus: 'cancelled' })],
    ['booking-expired', booking({ bookingStatus: 'expired' })],
    ['booking-completed', booking({ bookingStatus: 'completed' })],
    ['booking-absence-reported', booking()],
    ['booking-moved', booking()],
    ['booking-move-requested', booking({ approvalStatus: 'requested' })],
    ['booking-refunded', booking({ bookingStatus: 'cancelled' })],
    ['staff-dispute', booking({ bookingStatus: 'completed' })],
  ])('lets %s go', (template, fresh) => expect(staleReason(template, fresh, moment)).toBeNull());

  it.each([
    ['booking-held', booking(), 'The booking is confirmed.'],
    ['booking-held', pending({ holdExpiresAt: before }), 'The hold is over.'],
    ['booking-approved', pending({ approvalStatus: 'declined' }), 'The approval is declined.'],
    ['booking-approval-requested', pending({ approvalStatus: 'approved' }), 'The approval is approved.'],
    ['booking-confirmed', booking({ bookingStatus: 'cancelled' }), 'The booking is cancelled.'],
    ['booking-rescheduled', booking({ scheduledStart: before }), 'The session has been moved since.'],
    ['booking-reminder', booking({ bookingStatus: 'cancelled' }), 'The booking is cancelled.'],
    ['booking-reminder', booking({ scheduledStart: before }), 'The session has been moved since.'],
    ['booking-reminder', booking({ approvalStatus: 'requested' }), 'The approval is requested.'],
    ['booking-moved', booking({ scheduledStart: before }), 'The session has been moved since.'],
    ['booking-move-requested', booking({ approvalStatus: 'approved' }), 'The approval is approved.'],
    ['booking-absence-reported', booking({ bookingStatus: 'completed' }), 'The booking is completed.'],
    ['booking-expired', booking(), 'The booking is confirmed.'],
    ['booking-payment-failed', booking(), 'The booking is confirmed.'],
  ])('holds %s back', (template, fresh, reason) => expect(staleReason(template, fresh, moment)).toBe(reason));

  it('says nothing of a session that was over long before it was completed', () => {
    const old = { startsAt: start, now: new Date('2026-09-01T10:00:00Z') };
    expect(staleReason('booking-completed', booking({ bookingStatus: 'completed' }), old)).toBe(
      'The session was over long ago.',
    );
  });

  it('sends no reminder once the session has begun', () => {
    expect(staleReason('booking-reminder', booking(), { startsAt: start, now: start })).toBe('The session has begun.');
  });
});
