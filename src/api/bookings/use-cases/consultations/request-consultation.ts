import type { Core } from '@strapi/strapi';
import { AppError } from '../../../../shared/errors/app-error';
import { onceForKey } from '../../../../shared/idempotency/once-for-key';
import { documentsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import type { ConsultationRequest } from '../../contracts/request-consultation';
import { consultationDraft } from '../../domain/consultation-draft';

/**
 * Records that a visitor asks for a meeting; staff answer it.
 * @throws AppError `invalid_input` where the preferred date has passed
 */
export async function requestConsultation(strapi: Core.Strapi, request: ConsultationRequest): Promise<void> {
  if (new Date(request.preferredDate) <= now(strapi)) {
    throw new AppError('invalid_input', 'This time has passed.', { path: ['data', 'preferredDate'] });
  }
  await onceForKey(strapi, 'bookings.request-consultation', async () => {
    await documentsOf(strapi, 'api::bookings.consultation-request').create({ data: consultationDraft(request) });
    return null;
  });
}
