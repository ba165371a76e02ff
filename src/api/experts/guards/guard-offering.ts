import type { Core } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { GuardedWrite, WriteRule } from '../../../shared/documents/guard';
import { syncRelationScalar } from '../../../shared/documents/relation-scalar';
import { AppError } from '../../../shared/errors/app-error';

const OFFERING = 'api::experts.consultant-offering';

function checkOffering(offering: Record<string, unknown>): void {
  const duration = offering.durationMinutes as number | undefined;
  if (duration != null && duration % 5 !== 0) {
    throw new AppError('invalid_input', 'A session lasts a multiple of 5 minutes.', { path: 'durationMinutes' });
  }
  const [soonest, latest] = [offering.advanceBookingDays, offering.maxAdvanceBookingDays] as (number | undefined)[];
  if (soonest != null && latest != null && latest > 0 && soonest > latest) {
    throw new AppError('invalid_input', 'The minimum notice is longer than the booking window.', {
      path: 'advanceBookingDays',
    });
  }
  const [price, original] = [offering.priceCents, offering.originalPriceCents] as (number | null | undefined)[];
  if (price != null && original != null && original < price) {
    throw new AppError('invalid_input', 'The original price is below the price.', { path: 'originalPriceCents' });
  }
}

/** Without these no price can be computed: an emptied field of the form would close the offering to every client. */
function refuseEmptied(data: Record<string, unknown>): void {
  for (const attribute of ['pricingModel', 'currency']) {
    if (data[attribute] !== null) continue;
    throw new AppError('invalid_input', 'An offering cannot be priced without it.', { path: attribute });
  }
}

const write: WriteRule = async (call: GuardedWrite, next) => {
  refuseEmptied(call.data);
  checkOffering({ ...(await call.existing()), ...call.data });
  const saved = (await next()) as { documentId: string };
  const consultant = await syncRelationScalar(call.strapi, OFFERING, {
    documentId: saved.documentId,
    relation: 'consultant',
    scalar: 'consultantDocumentId',
  });
  if (consultant === null) {
    throw new AppError('invalid_input', 'An offering belongs to an expert.', { path: 'consultant' });
  }
  return saved;
};

/** An offering's terms make sense at every door; what bookings count is not typed in. */
export function guardOffering(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: OFFERING,
    rules: { create: write, update: write },
  });
}
