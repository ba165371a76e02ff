import type { Core } from '@strapi/strapi';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { REDEMPTION } from './reserve-redemption';

/** Sets the relation that staff follow; a redemption is reserved before its booking is written. */
export async function linkBooking(
  strapi: Core.Strapi,
  { redemptionId, bookingDocumentId }: { redemptionId: number; bookingDocumentId: string },
): Promise<void> {
  const where = { documentId: bookingDocumentId };
  const booking = await rowsOf(strapi, 'api::bookings.consultant-booking').findOne({ where, select: ['id'] });
  if (!booking) return;
  await asUseCase(() =>
    rowsOf(strapi, REDEMPTION).update({
      where: { id: redemptionId },
      data: { booking: (booking as { id: number }).id },
    }),
  );
}
