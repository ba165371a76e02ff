import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { asUseCase } from '../../../src/shared/documents/use-case-scope';

let count = 0;

/** Stores a booking as it stands after all rules, for tests of what reads bookings; gives its documentId. */
export async function storeBooking(strapi: Core.Strapi, values: Record<string, unknown> = {}): Promise<string> {
  count += 1;
  const documentId = createId();
  const row = {
    documentId,
    reference: `MQ-${count}`,
    clientFirstName: 'Ann',
    clientLastName: `Lee ${count}`,
    clientEmail: `client${count}@example.com`,
    clientLanguage: 'en',
    sessionType: 'advisory',
    sessionTitle: { en: 'Strategy' },
    scheduledStart: new Date('2030-03-04T09:00:00Z'),
    scheduledEnd: new Date('2030-03-04T10:00:00Z'),
    timezone: 'Europe/Berlin',
    bookingStatus: 'pending',
    approvalStatus: 'not_required',
    paymentStatus: 'pending',
    currency: 'EUR',
    subtotalCents: 20000,
    totalAmountCents: 20000,
    cancellationHours: 24,
    rescheduleHours: 12,
    lateCancellationRefundPercent: 0,
    bookedThrough: 'rest',
    ...values,
  };
  await asUseCase(() => strapi.db.query('api::bookings.consultant-booking').create({ data: row }));
  return documentId;
}
