import { describe, expect, it } from 'vitest';
import { bookingEventPayload } from '../contracts/booking-event';
import { toBookingEventPayload } from './booking-event';
import type { BookingEventSource } from './booking-event';

const row: BookingEventSource = {
  documentId: 'booking1',
  reference: 'MQ-7F3K',
  bookingStatus: 'confirmed',
  approvalStatus: 'not_required',
  paymentStatus: 'completed',
  clientFirstName: 'Ann',
  clientLastName: 'Lee',
  clientEmail: 'ann@example.com',
  clientLanguage: 'de',
  sessionType: 'advisory',
  sessionTitle: { en: 'Strategy', de: 'Strategie' },
  scheduledStart: new Date('2026-03-02T09:00:00Z'),
  scheduledEnd: '2026-03-02T10:00:00.000Z',
  timezone: 'Europe/Berlin',
  seats: 1,
  currency: 'EUR',
  subtotalCents: '20000',
  couponDiscountCents: 3000,
  totalAmountCents: 17000,
  consultant: { documentId: 'expert1', slug: 'maria', firstName: 'Maria', lastName: 'Voss' },
  createdAt: '2026-02-01T08:00:00.000Z',
  updatedAt: '2026-02-01T08:05:00.000Z',
};

describe('the payload of a booking event', () => {
  it('keeps its contract', () => {
    const payload = toBookingEventPayload(row);
    expect(bookingEventPayload.parse(payload)).toEqual(payload);
    expect(payload).toMatchObject({
      bookingId: 'booking1',
      consultant: { id: 'expert1', name: 'Maria Voss' },
      session: { startsAt: '2026-03-02T09:00:00.000Z', title: { de: 'Strategie' } },
      price: { subtotalCents: 20000, discountCents: 3000, totalCents: 17000, refundedCents: 0 },
      cancellation: null,
    });
  });

  it('keeps its contract when everything optional is empty', () => {
    const bare = {
      ...row,
      reference: null,
      sessionTitle: null,
      scheduledEnd: null,
      consultant: null,
      offering: undefined,
      seats: null,
    };
    expect(() => bookingEventPayload.parse(toBookingEventPayload(bare))).not.toThrow();
  });

  it('leaves secrets and staff notes at home', () => {
    const withSecrets = {
      ...row,
      internalNotes: 'secret-note',
      manageTokenHash: 'secret-hash',
      meetingUrl: 'https://secret.example',
      paymentIntentId: 'pi_secret',
      consultant: {
        documentId: 'expert1',
        displayName: 'Maria Voss',
        taxId: 'secret-tax',
        email: 'secret@example.com',
      },
    };
    expect(JSON.stringify(toBookingEventPayload(withSecrets))).not.toContain('secret');
  });

  it('carries the facts of the one event', () => {
    const payload = toBookingEventPayload(row, { previousStartsAt: '2026-03-01T09:00:00.000Z' });
    expect(bookingEventPayload.parse(payload).facts).toEqual({ previousStartsAt: '2026-03-01T09:00:00.000Z' });
  });

  it('says who cancelled, when and why', () => {
    const cancelled = {
      ...row,
      cancelledBy: 'client' as const,
      cancelledAt: new Date('2026-02-20T10:00:00Z'),
      cancellationReason: 'ill',
    };
    expect(toBookingEventPayload(cancelled).cancellation).toEqual({
      by: 'client',
      at: '2026-02-20T10:00:00.000Z',
      reason: 'ill',
    });
  });
});
